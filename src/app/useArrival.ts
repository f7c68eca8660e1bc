import { useEffect, useEffectEvent, useRef } from "react";
import { useLocation } from "react-router";
import { usePhrases } from "../i18n/context.tsx";
import { titleAt } from "./screens.ts";

/**
 * On a new address, focus goes to the new screen's heading, so that a screen reader says where one is; the title says it, too: until the heading is there, the name of the screen. Who
 * comes back from a presentation finds the page scrolled as it was.
 */
export function useArrival() {
	const { pathname, state } = useLocation();
	const { t } = usePhrases();
	const nameBefore = useEffectEvent(() => {
		const title = titleAt(pathname);
		if (title) document.title = titled(t(title));
	});
	const former = useRef(pathname);
	useEffect(() => {
		const isNew = former.current !== pathname;
		former.current = pathname;
		if (isNew) window.scrollTo(0, 0);
		// Another language changes the heading's words in place.
		const words = new MutationObserver(([change]) => change && nameAfter(change.target));
		let isThere = false;
		const giveUp = onceThere("h1[tabindex]", (heading) => {
			isThere = true;
			nameAfter(heading);
			words.observe(heading, { characterData: true, childList: true, subtree: true });
			if (isNew) heading.focus({ preventScroll: true });
			if (isNew && isScrolled(state)) window.scrollTo(0, state.backAt);
		});
		if (!isThere) nameBefore();
		return () => {
			giveUp();
			words.disconnect();
		};
	}, [pathname, state]);
}

/** Kept with the address by whoever leads back to it, in pixels. */
const isScrolled = (state: unknown): state is { backAt: number } =>
	typeof state === "object" && state !== null && "backAt" in state && typeof state.backAt === "number";

const titled = (name: string): string => `${name} · Plumbline`;

const nameAfter = ({ textContent }: Node) => {
	document.title = titled(textContent ?? "");
};

/**
 * Calls back with the first match in sight, now or as soon as a lazily loaded screen brings it; answers the way to give up.
 * While a screen loads, the former one is still on the page, out of sight.
 */
function onceThere(selector: string, found: (element: HTMLElement) => void): () => void {
	const look = (): boolean => {
		const element = [...document.querySelectorAll<HTMLElement>(selector)].find((candidate) => candidate.checkVisibility());
		if (element) found(element);
		return element !== undefined;
	};
	if (look()) return () => undefined;
	const observer = new MutationObserver(() => look() && observer.disconnect());
	observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["style"] });
	return () => observer.disconnect();
}
