package org.tiqu.train;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Lines that sites put between the news. Source: made up, after what such lines usually say. */
final class Inserts {
    private static final List<String> ADVERTISEMENTS = List.of(
            "Read more",
            "Advertisement",
            "Recommended reading: how a small town built its own network",
            "Scan the code to follow us and get the full report",
            "Click here to read the original text",
            "Picture: the exhibition hall on opening day. Photo by the organizer",
            "[Advertisement] Annual pass of the forum, early bird price until Friday",
            "Share to: WeChat | Weibo | QQ",
            "Related reading: Ten questions about the new rules");
    private static final List<String> CHINESE_ADVERTISEMENTS = List.of(
            "阅读更多",
            "广告",
            "推荐阅读：一座小城如何自建网络",
            "扫码关注，领取完整报告",
            "点击查看原文",
            "图：开幕当天的展厅。主办方供图",
            "【广告】论坛年票早鸟价，周五截止",
            "分享到：微信 | 微博 | QQ",
            "相关阅读：新规十问");
    private static final List<String> OUTLETS =
            List.of("Harbour Daily", "Industry Morning Post", "East Coast Net", "Science Evening News", "this site");
    private static final List<String> CHINESE_OUTLETS = List.of("海港日报", "产业早报", "东岸网", "科技晚报", "本站");
    private static final List<String> EDITORS = List.of("Lin Wei", "Zhao Min", "Qiao An", "Xiao Yu");
    private static final List<String> CHINESE_EDITORS = List.of("林苇", "赵敏", "乔安", "小雨");
    private static final List<String> CREDITS = List.of(
            "Source: %s", "(Source: %s; Editor: %s)", "Source: %s    Editor: %s", "Editor: %2$s", "(%s, %s reports)");
    private static final List<String> CHINESE_CREDITS =
            List.of("来源：%s", "（来源：%s；编辑：%s）", "来源：%s　　责任编辑：%s", "编辑：%2$s", "（%s记者%s）");
    private static final List<String> CONTENTS = List.of("In this issue", "Contents", "Highlights of this week", "");
    private static final List<String> CHINESE_CONTENTS = List.of("本期目录", "目录", "本周要点", "");

    private Inserts() {}

    static String advertisement(Random random, boolean chinese) {
        return any(random, chinese ? CHINESE_ADVERTISEMENTS : ADVERTISEMENTS);
    }

    /** One form of naming sources, with the names left open. */
    static String creditForm(Random random, boolean chinese) {
        return any(random, chinese ? CHINESE_CREDITS : CREDITS);
    }

    static String credit(String form, Random random, boolean chinese) {
        return String.format(
                Locale.ROOT,
                form,
                any(random, chinese ? CHINESE_OUTLETS : OUTLETS),
                any(random, chinese ? CHINESE_EDITORS : EDITORS));
    }

    /** What stands above a table of contents; may be nothing. */
    static String contents(Random random, boolean chinese) {
        return any(random, chinese ? CHINESE_CONTENTS : CONTENTS);
    }

    static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
