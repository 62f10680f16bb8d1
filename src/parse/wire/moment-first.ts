/**
 * The ends of lines that state an embargo behind its moment, as Japanese, Chinese, Korean, Hindi and Turkish do:
 * `2027年1月14日午前10時解禁`, `请于2027年1月14日后发布`.
 */
const ends: [lang: string, RegExp][] = [
  [
    "ja",
    /(?:時|分|半|以降|より|から)(?:に)?(?:報道)?解禁$|以降に?(?:報道|公開|掲載)(?:可|願います|してください)$/u,
  ],
  [
    "zh",
    /(?:请|請|稿|方可).{0,50}\p{Nd}.{0,50}(?:后|後)(?:方可)?(?:发布|發布|刊发|刊發|刊登|报道|報道)$|(?:前|之前)(?:请勿|請勿|不得|禁止)(?:发布|發布|刊发|刊登|报道|報道)$/u,
  ],
  ["ko", /(?:이후|부터)\s?(?:보도|사용|게재)\s?(?:요망|가능|바랍니다|해 ?주시기 바랍니다)$|까지\s?엠바고$/u],
  ["hi", /(?:तक|से पहले)\s(?:.{0,20}\s)?(?:प्रकाशन निषिद्ध|प्रकाशित न करें)$/u],
  [
    "tr",
    /(?:kadar|önce)\s(?:ambargoludur|ambargolu|yayımlanamaz|yayınlanamaz|yayımlanmayacak|yayınlanmayacak)$/iu,
  ],
];
const longestLine = 100;

/** The language of a line that ends in a statement of an embargo and has figures before it. */
export function embargoLanguage(text: string): string | undefined {
  const words = text.replace(/[。.!！।]$/u, "");
  if (text.length > longestLine || !/\p{Nd}/u.test(text)) return undefined;
  return ends.find(([, end]) => end.test(words))?.[0];
}
