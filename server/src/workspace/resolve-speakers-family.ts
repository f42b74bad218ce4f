/** Names that begin with the family's: "Mr. Lim" is Lim Wei Han, "President Moon" is Moon Jae-in. */

/**
 * Common family names of China, Korea, Vietnam and their diasporas as English texts write them, after Wikipedia's lists
 * of common Chinese, Korean and Vietnamese surnames.
 */
const FAMILIES = new Set(
  (
    'ang bai bao cai cao chan chang chao chen cheng cheong cheung chi chia chiang chin chiu cho choi chong chou chow chu chua chung ' +
    'cui dai deng ding dinh do dong duan duong fan fang fong fu gao goh gong guo han hao he heng ho hoang hong hsieh hsu hu huang hung ' +
    'huynh hwang jang jeon jeong jia jiang jin jo joh jung kang kim ko koh kong kwon kwok lai lam lau le lee leong leung li liang liao ' +
    'lim lin ling liu loh lu luo ma mao moon ng ngo nguyen noh ong pan park peng pham phan qian qin roh ryu seo shen shi shin sim sin ' +
    'song su sun tan tang tao tay teo tian tong tran trinh truong tsai tsang tseng tu vo vu wan wang wei wen wong woo wu xi xia xiao xie ' +
    'xu xue yan yang yao ye yeo yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou'
  ).split(' '),
);

const SYLLABLE = '[bcdfghjklmnpqrstvwxyz]{0,3}[aeiou]{1,3}[ywh]?(?:ng|[nhktpmrlg])?';
const GIVEN = new RegExp(`^${SYLLABLE}(?: |-)${SYLLABLE}$`);

/**
 * Whether a full name is a family's name and two syllables after it; first names such as Lee and Kim have other words
 * behind them.
 * @param surname folded
 * @param full folded
 */
export function beginsWithFamily(surname: string, full: string): boolean {
  return (
    FAMILIES.has(surname) && full.startsWith(`${surname} `) && GIVEN.test(full.slice(surname.length + 1))
  );
}
