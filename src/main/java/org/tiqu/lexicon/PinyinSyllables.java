package org.tiqu.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The syllables of Mandarin in Latin letters without tone marks. Source: GB/T 16159, the table of initials and
 * finals; ü is written u, v or yu.
 */
public final class PinyinSyllables {
    private static final Set<String> SYLLABLES = syllables();
    private static final int LONGEST = 6;

    private PinyinSyllables() {}

    /** Whether the word is made of one to {@code most} syllables, an apostrophe or hyphen between them allowed. */
    public static boolean isWord(String word, int most) {
        String letters =
                word.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "").replace("-", "");
        return !letters.isEmpty() && isWord(letters, 0, most);
    }

    private static boolean isWord(String letters, int from, int most) {
        if (from == letters.length()) {
            return true;
        }
        if (most == 0) {
            return false;
        }
        for (int end = from + 1; end <= Math.min(letters.length(), from + LONGEST); end++) {
            if (SYLLABLES.contains(letters.substring(from, end)) && isWord(letters, end, most - 1)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> syllables() {
        String table = """
                a ai an ang ao e ei en eng er o ou
                ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu
                ca cai can cang cao ce cen ceng ci cong cou cu cuan cui cun cuo
                cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo
                da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo
                fa fan fang fei fen feng fo fou fu
                ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo
                ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo
                ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun
                ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo
                la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lue lun luo
                lv lve lyu
                ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu
                na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nue nuo nv nyu
                pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu
                qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun
                ran rang rao re ren reng ri rong rou ru ruan rui run ruo
                sa sai san sang sao se sen seng si song sou su suan sui sun suo
                sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo
                ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo
                wa wai wan wang wei wen weng wo wu
                xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun
                ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun
                za zai zan zang zao ze zei zen zeng zi zong zou zu zuan zui zun zuo
                zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo
                """;
        Set<String> syllables = new HashSet<>();
        for (String syllable : table.strip().split("\\s+", -1)) {
            syllables.add(syllable);
        }
        return Set.copyOf(syllables);
    }
}
