import { type RefObject, useLayoutEffect, useState } from "react";

/** What a list scrolls in, and how far below its top the list begins. */
interface Scroller {
	/** Null: the page. */
	box: Element | null;
	/** In CSS pixels. */
	margin: number;
	/** Whether the list is shown at all: it may be folded away. */
	isShown: boolean;
}

/** Where a list scrolls: looked up when the window gets another size, and its place when something around it does, once that is laid out. */
export function useScroller(root: RefObject<Element | null>, isUsed: boolean): Scroller {
	const [scroller, setScroller] = useState<Scroller>({ box: null, margin: 0, isShown: false });
	useLayoutEffect(() => {
		const list = root.current;
		if (!isUsed || !list) return;
		let { box, around } = surroundings(list);
		const look = () => {
			// A style sheet may come after the list.
			if (box === null) ({ box, around } = surroundings(list));
			const next = { box, margin: marginIn(box, list), isShown: list.getClientRects().length > 0 };
			setScroller((former) => (isSame(former, next) ? former : next));
		};
		const observer = new ResizeObserver(look);
		const begin = () => {
			({ box, around } = surroundings(list));
			observer.disconnect();
			for (const element of around) observer.observe(element);
		};
		begin();
		look();
		window.addEventListener("resize", begin);
		return () => {
			window.removeEventListener("resize", begin);
			observer.disconnect();
		};
	}, [root, isUsed]);
	return scroller;
}

const isSame = (one: Scroller, other: Scroller): boolean =>
	one.box === other.box && one.isShown === other.isShown && Math.abs(one.margin - other.margin) < 1;

/** What a list lies in, from the inside out, as far as the box that scrolls. */
function surroundings(list: Element): { box: Element | null; around: Element[] } {
	const around: Element[] = [];
	for (let element = list.parentElement; element && element !== document.documentElement; element = element.parentElement) {
		around.push(element);
		if (element !== document.body && /auto|scroll/.test(getComputedStyle(element).overflowY)) return { box: element, around };
	}
	return { box: null, around };
}

const marginIn = (box: Element | null, list: Element): number => {
	const top = list.getBoundingClientRect().top;
	return box ? top - box.getBoundingClientRect().top + box.scrollTop : top + window.scrollY;
};
