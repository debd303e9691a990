package dangwu.records;

import static dangwu.records.Workbooks.id;
import static dangwu.records.Workbooks.row;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A roster as a unit really keeps it: three good rows, and six with something wrong. */
public final class MessyRoster {

    private MessyRoster() {}

    /** Two title rows, merged cells, five styles of dates, three bad ID numbers, two duplicates, notes below. */
    public static Path write(Path folder) {
        return Workbooks.write(folder, "花名册.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("局机关");
            row(sheet, 1, "市体育局机关党委党员花名册");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 11));
            row(sheet, 2, "填报单位（盖章）：市体育局机关党委", null, null, null, null, null, null, "填报日期：2026年11月20日");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 5));
            row(sheet, 3, "序号", "姓 名", "性别", "民族", "出生年月", "学历\n（学位）", "入党\n时间", "转正时间", "党员类别", "所在支部", "身份证号", "联系电话", "年龄");
            row(sheet, 4, 1, "张　明", "男", "汉", "1985.7", "大学（学士）", "2010年7月1日", "2011/7/1", "正式", "局机关党支部", id("1985-07-01", 1), "138 0000 0001", 41);
            row(sheet, 5, 2, "李芳", "女", "汉族", LocalDate.of(1990, 3, 8), "研究生/硕士", LocalDate.of(2015, 6, 20), "201606", "正式党员", null,
                    id("1990-03-08", 2), "010-66000001", 36);
            row(sheet, 6, 3, "王强", "男", "回族", "1979-12-30", "中央党校大学", 35977, "1999-07", "正式党员", null, id("1979-12-30", 3), "13800000003", 46);
            sheet.addMergedRegion(new CellRangeAddress(3, 5, 9, 9));
            row(sheet, 7, 4, "赵敏", "女", "汉族", "1988-05", "大专", "20120701", "2013.07.01", "正式党员", "第二党支部", id("1988-05-20", 4).substring(0, 17) + "?", "13800000004", 38);
            row(sheet, 8, 5, "钱进", "男", "汉族", "1975-01-02", "大学", "2000-07-01", "2001-07-01", "正式党员", "第二党支部", 1.1E17, "13800000005", 51);
            row(sheet, 9, 6, "孙丽", "女", "汉族", "1992-02-02", "大学", "2018-07-01", "2019-07-01", "正式党员", "第二党支部", wrongCheckDigit(), "13800000006", 34);
            row(sheet, 10, 7, "张明", "男", "汉族", "1985-07-01", "大学", "2010-07-01", "2011-07-01", "正式党员", "第二党支部", id("1985-07-01", 1), "13800000007", 41);
            row(sheet, 11, 8, "王强强", "男", "汉族", "1979-12-30", "大学", "1998-07-01", "1999-07-01", "正式党员", "第二党支部", id("1979-12-30", 3), "13800000008", 46);
            row(sheet, 12, 9, "周杰", "男", "汉族", "1995年13月", "大学", "2020-07-01", null, "预备", "第二党支部", id("1995-10-01", 5), "13800000009", 31);
            row(sheet, 14, "党支部书记（签字）：");
            row(sheet, 15, "填表日期：2026年11月20日");
        });
    }

    private static String wrongCheckDigit() {
        String right = id("1992-02-02", 6);
        return right.substring(0, 17) + (right.charAt(17) == '1' ? '2' : '1');
    }
}
