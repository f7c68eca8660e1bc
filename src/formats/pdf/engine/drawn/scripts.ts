/** What is known of a sign by its script: how wide it is taken to be, which way it runs, where a line may break beside it. */

/** Signs without a form of their own that shape those around them: joiners, variation selectors, tags of flags. */
export const shaping = /\u200C|\u200D|[\uFE00-\uFE0F]|[\u{E0020}-\u{E007F}]/u;

const rightToLeft =
	/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;

/** Signs that stand by themselves in a square. */
const square =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303F\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]/u;

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

const letter = /\p{L}/u;

/** Whether any of a text runs from the right to the left. */
export const runsLeft = (text: string): boolean => rightToLeft.test(text);

/** Whether the first letter of a text runs from the right, as then does all of it. */
export const beginsRight = (text: string): boolean => runsLeft(text) && rightToLeft.test(letter.exec(text)?.[0] ?? "");

/** Whether any of a text runs from the left: letters, and figures by themselves. */
export const runsRight = (text: string): boolean => letter.test(text);

/** Whether a cluster of signs stands by itself: those of other scripts join in a word. */
export const standsAlone = (cluster: string): boolean =>
	square.test(cluster) || emoji.test(cluster) || !/[\p{L}\p{M}]/u.test(cluster);

/** Letters that are narrower or wider than others of their script, in most of its faces. */
const narrow = /[\u05D5\u05D9\u05DF\u05D6\u05D2\u05E0\u0627\u0622\u0623\u0625\u0644\u0631\u0632\u062F\u0630\u0648\u0629\u0647]/u;
const wide = /[\u0633\u0634\u0635\u0636\u05E9\u0645\u062A\u0628\u062B\u0643\u06A9\u0641\u0642\u0637\u0638]/u;

/**
 * Width in em of a cluster that no font of the file has: by rule, not by the device's fonts, so that every device breaks the same lines
 * and fills the same pages. `covered` is the width of its signs that the font has.
 */
export function ruledWidth(cluster: string, covered: (sign: string) => number | null): number {
	if (emoji.test(cluster)) return 1.25;
	let sum = 0;
	for (const sign of cluster) sum += covered(sign) ?? signWidth(sign);
	return sum;
}

/** Arabic letters that end a word, which are longer there than within it; those that are narrow stay so. */
const finals =
	/[\u0628-\u062E\u0633-\u063A\u0641-\u0643\u0645\u0646\u0649\u064A\u067E\u0686\u06A9\u06AF\u06CC](?![\p{Script=Arabic}\p{M}])/gu;

/** Width in em that the letters at the ends of words add. */
export const widthOfEnds = (text: string): number => 0.3 * (text.match(finals)?.length ?? 0);

function signWidth(sign: string): number {
	if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign) || shaping.test(sign)) return 0;
	if (/[\uFF61-\uFF9F]/u.test(sign)) return 0.5;
	if (square.test(sign)) return 1;
	if (narrow.test(sign)) return 0.36;
	if (wide.test(sign)) return 0.72;
	return rightToLeft.test(sign) ? 0.55 : 0.64;
}

/** No line begins with these, and none ends with those (JIS X 4051, the marks of which people agree). */
const notFirst = /^[\p{Pe}\p{Pf}、。，．・：；？！‼⁇ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々ヽヾゝゞ,.:;?!%…]/u;
const notLast = /[\p{Ps}\p{Pi}]$/u;

/** Whether a line may break between two clusters that no space parts. */
export const mayPart = (before: string, after: string): boolean =>
	(square.test(before) || square.test(after) || (emoji.test(before) && emoji.test(after))) &&
	!notFirst.test(after) &&
	!notLast.test(before);
