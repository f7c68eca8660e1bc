import {
	defaultRangeExtractor,
	type Range,
	useVirtualizer,
	useWindowVirtualizer,
	type VirtualItem,
} from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { mostDrawn } from "./mostDrawn.ts";
import { useFewAtOnce } from "./useFewAtOnce.ts";
import { usePrinting } from "./usePrinting.ts";
import { useScroller } from "./useScroller.ts";

/** Rows drawn beyond either edge of the window. */
const overscan = 4;

/** What the first render takes for the height of the window, in pixels. */
const firstHeight = 900;

interface Listed {
	/** All rows, in order. */
	keys: readonly string[];
	/** Height of a row that was never drawn, in CSS pixels. */
	estimate: number;
	/** Rows that stay on the page wherever one is, as far as they are among the keys. */
	kept?: readonly string[] | undefined;
	/** Whether rows out of view are left out; usually where there are more than are drawn at once. */
	isLong?: boolean | undefined;
}

/** A row to draw. */
export interface DrawnRow {
	index: number;
	/** Height of the rows left out right before it, in CSS pixels. */
	before: number;
}

export interface VirtualRows<E extends Element> {
	/** Whether rows are left out. */
	isVirtual: boolean;
	/** The element that holds the rows. */
	root: RefObject<E | null>;
	drawn: DrawnRow[];
	/** Height of the rows left out after the last, in CSS pixels. */
	after: number;
	/** The ref of each row, which bears `data-index`. */
	measure: (row: Element | null) => void;
	/** Puts a row on the page at once, wherever it is. */
	reveal: (key: string) => void;
	/** Scrolls a row into view where the list lies in a box of its own. */
	bring: (key: string) => void;
}

/**
 * Which rows of a long list to draw: those in the window, the first and the last, the one with the focus and its neighbours, and
 * those kept. So Tab and arrows go from row to row as if all were there. On paper all are.
 */
export function useVirtualRows<E extends Element>({
	keys,
	estimate,
	kept = none,
	isLong = keys.length > mostDrawn,
}: Listed): VirtualRows<E> {
	const root = useRef<E>(null);
	const isVirtual = !usePrinting() && isLong;
	const { box, margin, isShown } = useScroller(root, isVirtual);
	const [held, setHeld] = useState<string | null>(null);
	useFocusedRow(root, keys, isVirtual, setHeld);
	const always = useMemo(() => alwaysDrawn(keys, held, kept), [keys, held, kept]);
	const options = {
		count: keys.length,
		estimateSize: useCallback(() => estimate, [estimate]),
		getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
		rangeExtractor: useCallback((range: Range) => withAlways(defaultRangeExtractor(range), always), [always]),
		overscan,
		scrollMargin: margin,
		scrollPaddingStart: estimate,
		scrollPaddingEnd: estimate,
		initialRect: { width: 0, height: firstHeight },
		useFlushSync: false,
	};
	const inPage = useWindowVirtualizer<Element>({ ...options, enabled: isVirtual && box === null });
	const inBox = useVirtualizer<Element, Element>({
		...options,
		getScrollElement: () => box,
		enabled: isVirtual && box !== null,
	});
	const virtualizer = box ? inBox : inPage;
	const reveal = useCallback((key: string) => flushSync(() => setHeld(key)), []);
	const bring = useCallback(
		(key: string) => {
			const index = keys.indexOf(key);
			if (box && isShown && index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
		},
		[keys, box, isShown, virtualizer],
	);
	const items = useFewAtOnce(isVirtual ? virtualizer.getVirtualItems() : nothing, always);
	if (!isVirtual)
		return { isVirtual, root, drawn: keys.map(asDrawn), after: 0, measure: unmeasured, reveal: unmoved, bring: unmoved };
	const drawn = items.map(({ index, start }, at) => ({ index, before: start - (items[at - 1]?.end ?? margin) }));
	const after = virtualizer.getTotalSize() + margin - (items.at(-1)?.end ?? margin);
	return { isVirtual, root, drawn, after, measure: virtualizer.measureElement, reveal, bring };
}

const none: readonly string[] = [];

const nothing: VirtualItem[] = [];

const asDrawn = (_key: string, index: number): DrawnRow => ({ index, before: 0 });

const unmeasured = () => {};

const unmoved = () => {};

/** Tells which row has the focus, as long as one has. */
function useFocusedRow(
	root: RefObject<Element | null>,
	keys: readonly string[],
	isVirtual: boolean,
	tell: (key: string | null) => void,
) {
	useEffect(() => {
		const list = root.current;
		if (!isVirtual || !list) return;
		const keyOf = (target: EventTarget | null) => {
			const row = target instanceof Element && list.contains(target) ? target.closest("[data-index]") : null;
			return keys[Number(row?.getAttribute("data-index") ?? -1)] ?? null;
		};
		const enter = (event: Event) => tell(keyOf(event.target));
		const leave = (event: Event) => {
			if (event instanceof FocusEvent && keyOf(event.relatedTarget) === null) tell(null);
		};
		list.addEventListener("focusin", enter);
		list.addEventListener("focusout", leave);
		return () => {
			list.removeEventListener("focusin", enter);
			list.removeEventListener("focusout", leave);
		};
	}, [root, keys, isVirtual, tell]);
}

/** Places of the rows that are drawn wherever one is: a row comes with its neighbours, for the keys that lead there. */
function alwaysDrawn(keys: readonly string[], held: string | null, kept: readonly string[]): number[] {
	const wanted = new Set([...kept, ...(held === null ? [] : [held])]);
	const places = wanted.size === 0 ? [] : keys.flatMap((key, index) => (wanted.has(key) ? [index] : []));
	const around = places.flatMap((index) => [index - 1, index, index + 1]);
	return [0, keys.length - 1, ...around].filter((index) => index >= 0 && index < keys.length);
}

const withAlways = (range: number[], always: number[]): number[] => [...new Set([...range, ...always])].sort((a, b) => a - b);
