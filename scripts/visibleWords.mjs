/**
 * Runs in the page: counts the words and figures of the text in `main` that can be seen, in the window and on the whole screen. Signs,
 * key caps, navigation, what is folded and what is only for those who listen do not count.
 */
export function visibleWords() {
	const main = document.querySelector("main") ?? document.body;
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	const words = { window: 0, whole: 0 };
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		const seen = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		if (!seen || parent?.closest(".visually-hidden, [aria-hidden], .key, nav")) continue;
		const count = node.textContent?.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
		words.whole += count;
		const { top, bottom } = parent.getBoundingClientRect();
		if (bottom > 0 && top < innerHeight) words.window += count;
	}
	return words;
}
