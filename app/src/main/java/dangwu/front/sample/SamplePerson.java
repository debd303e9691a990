package dangwu.front.sample;

import dangwu.records.org.PostTitle;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody of the sample unit before anything is worked out about him.
 *
 * @param age    full years on {@link SampleUnit#AS_OF}
 * @param titles posts on the committee of his branch
 * @param job    what he does there
 * @param code   of his 工作岗位
 */
record SamplePerson(String name, boolean male, int age, List<PostTitle> titles, String job, String code) {

    /** From "name sex age post job". */
    static SamplePerson known(String line, SampleBranch branch, int branchNo) {
        String[] parts = line.split(" ");
        List<PostTitle> titles = parts[3].equals("-") ? List.of() : Arrays.stream(parts[3].split("\\+")).map(t -> PostTitle.of(t).orElseThrow()).toList();
        boolean teaches = parts[4].matches(".*(教练员|教师|指导员)$");
        String code = branch.retired() ? "4" : branchNo == 0 ? "011" : teaches ? "013" : "012";
        return new SamplePerson(parts[0], parts[1].equals("男"), Integer.parseInt(parts[2]), titles, parts[4], code);
    }

    /** One with no post, who does what a line "code job" of his branch says; a civil servant's grade follows from his age. */
    static SamplePerson unknown(String name, boolean male, int age, String line) {
        String[] parts = line.split(" ");
        String grade = age < 30 ? "科员" : age < 36 ? "一级科员" : age < 42 ? "四级主任科员" : age < 50 ? "三级主任科员" : "一级主任科员";
        return new SamplePerson(name, male, age, List.of(), parts[0].equals("011") ? parts[1] + grade : parts[1], parts[0]);
    }

    /** Professional title (专业技术职务), which grows with the years; null: none. */
    String professionalTitle() {
        int step = age < 32 ? 0 : age < 42 ? 1 : 2;
        if (retired() || !code.equals("013")) {
            return null;
        }
        return job.endsWith("教练员") ? List.of("初级教练", "中级教练", "高级教练").get(step)
                : job.endsWith("教师") ? List.of("二级教师", "一级教师", "高级教师").get(step)
                : job.endsWith("队医") ? List.of("医师", "主治医师", "副主任医师").get(step) : null;
    }

    boolean retired() {
        return code.equals("4");
    }
}
