/** The gallery of `npm run dev`: the app itself, its store holding a state that is rare in daily use. Edits are not taken, nor saved. */
import "../../src/ui/tokens.css";
import "../../src/ui/base.css";
import "../../src/ui/controls.css";
import "../../src/ui/marks.css";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { HashRouter } from "react-router";
import { App } from "../../src/app/App.tsx";
import { Failure } from "../../src/app/Failure.tsx";
import { PhrasesContext } from "../../src/i18n/context.tsx";
import { loadHomePhrases } from "../../src/i18n/load.ts";
import type { Phrases } from "../../src/i18n/phrases.ts";
import { useReviews } from "../../src/store/reviews.ts";
import { useSettings } from "../../src/store/settings.ts";
import { states } from "./states.ts";

const BigReport = lazy(() => import("./BigReport.tsx").then(({ BigReport: component }) => ({ default: component })));

function Broken(): never {
	throw new Error("broken on purpose");
}

/** States that no content of the store brings about. */
const scenes: Record<string, { about: string; scene: ReactNode }> = {
	"gaps-3000": { about: "A report of 3,000 gaps", scene: <BigReport /> },
	failure: {
		about: "A bug",
		scene: (
			<Failure>
				<Broken />
			</Failure>
		),
	},
};

/** The words of the first screen, in the language of the settings, around a scene that stands without the app. */
function Spoken({ children }: { children: ReactNode }) {
	const language = useSettings((settings) => settings.language);
	const [phrases, setPhrases] = useState<Phrases | null>(null);
	useEffect(() => {
		void loadHomePhrases(language).then(setPhrases);
	}, [language]);
	return phrases && <PhrasesContext value={phrases}>{children}</PhrasesContext>;
}

const List = () => (
	<main className="page stack">
		<h1>Gallery</h1>
		<ul>
			{Object.entries(states).map(([name, { about, address }]) => (
				<li key={name}>
					<a href={`?state=${name}#${address}`}>{about}</a>
				</li>
			))}
			{Object.entries(scenes).map(([name, { about }]) => (
				<li key={name}>
					<a href={`?state=${name}`}>{about}</a>
				</li>
			))}
		</ul>
	</main>
);

function chosenScene(): ReactNode {
	const name = new URLSearchParams(location.search).get("state") ?? "";
	const state = states[name];
	if (state) {
		useReviews.setState({ ...state.held, load: async () => {}, take: () => {}, refuse: () => {}, remove: () => {} });
		return <App />;
	}
	const scene = scenes[name]?.scene;
	return scene ? <Spoken>{scene}</Spoken> : <List />;
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
	<HashRouter>
		<Suspense fallback={null}>{chosenScene()}</Suspense>
	</HashRouter>,
);
