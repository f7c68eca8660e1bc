import { createElement, Fragment, type ReactNode } from "react";

/** Draws each of a list that never changes order: each is a child of its own place, so none needs a key. */
export const inOrder = <Item>(items: readonly Item[], draw: (item: Item, index: number) => ReactNode): ReactNode =>
	createElement(Fragment, null, ...items.map(draw));
