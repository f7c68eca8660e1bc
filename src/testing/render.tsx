/** Puts parts of the app into the browser of a component test: with words, an address and the styles of the page. */
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/controls.css";
import "../ui/marks.css";
import type { ReactNode } from "react";
import { HashRouter, Route, Routes } from "react-router";
import { cleanup, render } from "vitest-browser-react";
import { PhrasesContext } from "../i18n/context.tsx";
import { en } from "../i18n/en.ts";
import { phrasesOf } from "../i18n/phrases.ts";

export const phrases = phrasesOf("en", en);

/** Where a part stands: its address, and the pattern of addresses it takes its parameters from. */
export interface Place {
	path?: string;
	route?: string;
}

/** A part with English words, at an address of the app. */
export async function show(part: ReactNode, { path = "/", route = "*" }: Place = {}) {
	// The files of a run share one page: what an earlier test has drawn goes first.
	await cleanup();
	startAtTop();
	window.location.hash = path;
	return render(
		<HashRouter>
			<PhrasesContext value={phrases}>
				<Routes>
					<Route path={route} element={part} />
					{route !== "*" && <Route path="*" element={null} />}
				</Routes>
			</PhrasesContext>
		</HashRouter>,
	);
}

/** Tab begins with the first control, not behind the place where the focus of an earlier test was. */
function startAtTop(): void {
	const { body } = document;
	body.tabIndex = -1;
	body.focus();
	body.removeAttribute("tabindex");
}
