import { type RefObject, useLayoutEffect, useState } from "react";

/** What a list scrolls in, and how far below its top the list begins. */
interface Scroller {
	/** Null: the page. */
	box: Element | null;
	/** In CSS pixels. */
	margin: number;
}

/** Where a list scrolls: looked up anew when something around it changes its size, at a moment when its layout is known. */
export function useScroller(root: RefObject<Element | null>, isUsed: boolean): Scroller {
	const [scroller, setScroller] = useState<Scroller>({ box: null, margin: 0 });
	useLayoutEffect(() => {
		if (!isUsed) return;
		const look = () => {
			if (!root.current) return;
			const found = scrollerOf(root.current);
			setScroller((former) => (former.box === found.box && Math.abs(former.margin - found.margin) < 1 ? former : found));
		};
		look();
		const observer = new ResizeObserver(look);
		for (let around = root.current?.parentElement; around; around = around.parentElement) observer.observe(around);
		return () => observer.disconnect();
	}, [root, isUsed]);
	return scroller;
}

function scrollerOf(list: Element): Scroller {
	const top = list.getBoundingClientRect().top;
	for (let box = list.parentElement; box && box !== document.body; box = box.parentElement) {
		if (/auto|scroll/.test(getComputedStyle(box).overflowY))
			return { box, margin: top - box.getBoundingClientRect().top + box.scrollTop };
	}
	return { box: null, margin: top + window.scrollY };
}
