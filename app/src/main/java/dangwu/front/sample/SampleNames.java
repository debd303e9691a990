package dangwu.front.sample;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Makes up names such as people of that sex and age bear; none twice. */
final class SampleNames {

    private static final String[] SURNAMES = ("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 高 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕"
            + " 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎")
            .split(" ");
    private static final String[][] MEN = {
        "国强 建华 德明 志远 永昌 玉山 长林 福生 文彬 振邦 培根 广田 明德 世杰 宝山 传贵 兆祥 金龙 学文 树森".split(" "),
        "建军 志刚 海涛 晓明 卫东 立新 长青 国华 永强 新民 春林 红星 少华 庆丰 利民 俊峰 家明".split(" "),
        "磊 晓峰 宏伟 振宇 志鹏 海洋 庆 文涛 俊杰 晓龙 立伟 向阳 建波 远航".split(" "),
        "子轩 浩然 宇轩 俊 天宇 博文 一凡 泽宇 旭 思源 睿 嘉伟 晨 家豪 梓豪 明哲 昊 文轩 子昂 逸飞".split(" ")};
    private static final String[][] WOMEN = {
        "桂英 秀兰 玉珍 淑芬 凤英 素珍 月娥 翠兰 淑琴 惠珍 桂芳 金凤 兰英 玉梅 秀云".split(" "),
        "敏 红梅 艳 春梅 秋菊 建萍 晓燕 玉兰 海霞 志红 小玲 淑华 爱华 卫红".split(" "),
        "静 娟 婷婷 晓丽 霞 莉 雪梅 燕 玲玲 海英 文静 倩 春燕 晓雯".split(" "),
        "雨欣 思琪 佳怡 欣然 梦瑶 诗涵 雅婷 悦 婉清 晓彤 子怡 可欣 一诺 若曦 璐".split(" ")};

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    SampleNames(Random random) {
        this.random = random;
    }

    /** Keeps {@code name} for somebody else. */
    void keep(String name) {
        taken.add(name);
    }

    /** A name that nobody has yet. */
    String next(boolean male, int age) {
        String[] given = (male ? MEN : WOMEN)[age >= 60 ? 0 : age >= 46 ? 1 : age >= 36 ? 2 : 3];
        String name;
        do {
            int surname = Math.min(random.nextInt(SURNAMES.length), random.nextInt(SURNAMES.length));
            name = SURNAMES[surname] + given[random.nextInt(given.length)];
        } while (!taken.add(name));
        return name;
    }
}
