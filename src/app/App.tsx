import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { Route, Routes } from "react-router";
import { keepChunksFresh } from "../browser/freshChunks.ts";
import { PhrasesContext } from "../i18n/context.tsx";
import { loadHomePhrases } from "../i18n/load.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { routes } from "../paths.ts";
import { useReviews } from "../store/reviews.ts";
import { useSettings } from "../store/settings.ts";
import "./app.css";
import { Failure } from "./Failure.tsx";
import { Home } from "./Home.tsx";
import { NotFound } from "./NotFound.tsx";
import { Shell } from "./Shell.tsx";
import { useArrival } from "./useArrival.ts";

const OpenReview = lazy(() => import("./OpenReview.tsx").then(({ OpenReview: component }) => ({ default: component })));

function useLanguage(): Phrases | null {
	const language = useSettings((settings) => settings.language);
	const [phrases, setPhrases] = useState<Phrases | null>(null);
	useEffect(() => {
		let current = true;
		loadHomePhrases(language).then((loaded) => {
			if (!current) return;
			document.documentElement.lang = language;
			setPhrases(loaded);
		});
		return () => {
			current = false;
		};
	}, [language]);
	return phrases;
}

function useTheme() {
	const theme = useSettings((settings) => settings.theme);
	useEffect(() => {
		const dark = window.matchMedia("(prefers-color-scheme: dark)");
		const apply = () => {
			document.documentElement.dataset.theme = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
		};
		apply();
		dark.addEventListener("change", apply);
		return () => dark.removeEventListener("change", apply);
	}, [theme]);
}

/** The whole app: language and theme first, then the saved reviews, then the screen of the address. */
export function App() {
	useEffect(keepChunksFresh, []);
	useTheme();
	const phrases = useLanguage();
	const ready = useReviews((state) => state.status === "ready");
	const load = useReviews((state) => state.load);
	useEffect(() => {
		void load();
	}, [load]);
	if (!phrases) return null;
	return (
		<PhrasesContext value={phrases}>
			<Failure>{ready ? <Screens /> : <Shell>{null}</Shell>}</Failure>
		</PhrasesContext>
	);
}

const open = (screen: "profile" | "questions" | "report" | "plan" | "present"): ReactNode => (
	<Suspense fallback={null}>
		<OpenReview screen={screen} />
	</Suspense>
);

function Screens() {
	useArrival();
	return (
		<Routes>
			<Route path={routes.home} element={<Home />} />
			<Route path={routes.profile} element={open("profile")} />
			<Route path={routes.questions} element={open("questions")} />
			<Route path={routes.question} element={open("questions")} />
			<Route path={routes.report} element={open("report")} />
			<Route path={routes.plan} element={open("plan")} />
			<Route path={routes.present} element={open("present")} />
			<Route path={routes.presentItem} element={open("present")} />
			<Route path="*" element={<NotFound />} />
		</Routes>
	);
}
