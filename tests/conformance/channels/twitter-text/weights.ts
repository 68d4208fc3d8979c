/** A text, its weight, and whether X takes it. */
type WeighedText = readonly [text: string, weight: number, valid: boolean];

const tens = (count: number) => 'xxxxxxxxxx-'.repeat(count);
const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';
const poems =
  '故人西辞黄鹤楼，烟花三月下扬州。孤帆远影碧空尽，唯见长江天际流。朱雀桥边野草花，乌衣巷口夕阳斜。旧时王谢堂前燕，飞入寻常百姓家。朝辞白帝彩云间，千里江陵一日还。两岸猿声啼不住，轻舟已过万重山。泪湿罗巾梦不成，夜深前殿按歌声。红颜未老恩先断，斜倚薰笼坐到明。独在异乡为异客，每逢佳节倍思亲。遥知兄弟登高处，遍插茱萸少一人。';
const kana = 'あいうえおかきくけこ';
const england = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';
const churchill =
  'A lie gets halfway around the world before the truth has a chance to get its pants on. Winston Churchill (1874-1965) http://bit.ly/dJpywL';

/** `WeightedTweetsWithDiscountedEmojiCounterTest` and `UnicodeDirectionalMarkerCounterTest`. */
export const weighedTexts: readonly WeighedText[] = [
  ['Hi http://test.co', 26, true],
  ['http://test.co', 23, true],
  [`285 chars-${tens(25)}`, 285, false],
  [`285 chars- http://www.twitter.com/jack ${tens(24)}`, 299, false],
  [`${tens(24)} http://www.twitter.com/jack `, 289, false],
  ['https://www.twitter.com/aloha '.repeat(10), 240, true],
  [poems, 320, false],
  ['\u{1F637}'.repeat(160), 320, false],
  [`the${poems}`, 323, false],
  [`282 chars-${tens(24)}xxxxxA\u0301x`, 281, false],
  [`H\u{1F431}☺${family}`, 7, true],
  ['\u{1F637}\u{1F47E}\u{1F621}\u{1F525}\u{1F4A9}', 10, true],
  ['\u{1F64B}\u{1F3FD}\u{1F468}\u200D\u{1F3A4}', 4, true],
  [
    'This is a tweet with general punctuation characters: \u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B ‐ ‑ ‒ – — ― ‖  ‗ ‘ ’ ‚ ‛ “ ” „ ‟ ′ ″ ‴ ‵ ‶ ‷',
    110,
    true,
  ],
  ['randomurlrandomurlrandomurlrandomurlrandomurlrandomurlrandomurls.com', 68, true],
  [`${kana.repeat(12)} http://${kana.repeat(5)}あいう.com`, 358, false],
  [`${kana.repeat(12)} http://${kana.repeat(5)}あい.com`, 264, true],
  [family.repeat(140), 280, true],
  [`Unicode 10.0 emoji: \u{1F92A}; \u{1F9D5}; \u{1F9D5}\u{1F3FE}; ${england}`, 34, true],
  ['Unicode 9.0 emoji: \u{1F920}; \u{1F483}; \u{1F483}\u{1F3FE}', 29, true],
  ['ABC\u202A\uFFFFABC\uFFFE', 12, false],
  ['\u2066\u202Ahttp://foobar.پاکستان/\u202C\u2069', 31, true],
];

/** `tweets`: whether X takes them. */
export const judgedTexts: readonly (readonly [text: string, valid: boolean])[] = [
  ['I am a Tweet', true],
  [churchill, true],
  [
    'A lié géts halfway arøünd thé wørld béføré thé truth has a chance tø get its pants øn. Winston Churchill (1874-1965) http://bit.ly/dJpywL',
    true,
  ],
  ['の'.repeat(140), true],
  ['\u{1F431}'.repeat(140), true],
  ['', false],
  [`${churchill} ${churchill}`, false],
  [`${churchill.replace('. W', '.\nW')} ${churchill}`, false],
];
