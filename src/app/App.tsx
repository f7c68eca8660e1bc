import "./app.css";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { Route, Routes } from "react-router";
import { hearErased } from "../browser/erase.ts";
import { keepChunksFresh } from "../browser/freshChunks.ts";
import { PhrasesContext } from "../i18n/context.tsx";
import { spoken } from "../i18n/languages.ts";
import { loadHomePhrases } from "../i18n/load.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { routes } from "../paths.ts";
import { useReviews } from "../store/reviews.ts";
import { useSettings } from "../store/settings.ts";
import { askBeforeLoss } from "./askBeforeLoss.ts";
import { Failure } from "./Failure.tsx";
import { Home } from "./Home.tsx";
import { NotFound } from "./NotFound.tsx";
import type { ScreenName } from "./ReviewScreen.tsx";
import { Shell } from "./Shell.tsx";
import { useArrival } from "./useArrival.ts";
import { useLook } from "./useLook.ts";

const OpenReview = lazy(() => import("./OpenReview.tsx").then(({ OpenReview: component }) => ({ default: component })));
const Help = lazy(() => import("./Help.tsx").then(({ Help: component }) => ({ default: component })));
const Verify = lazy(() => import("./verify/Verify.tsx").then(({ Verify: component }) => ({ default: component })));
const Library = lazy(() => import("./library/Library.tsx").then(({ Library: component }) => ({ default: component })));
const Settings = lazy(() => import("./Settings.tsx").then(({ Settings: component }) => ({ default: component })));

/** Asked for before anything is drawn: the first screen waits for its words. */
void loadHomePhrases(useSettings.getState().language);

function useLanguage(): Phrases | null {
	const language = useSettings((settings) => settings.language);
	const notation = useSettings((settings) => settings.notation);
	const [phrases, setPhrases] = useState<Phrases | null>(null);
	useEffect(() => {
		let current = true;
		loadHomePhrases(language, notation).then((loaded) => {
			if (!current) return;
			document.documentElement.lang = language;
			document.documentElement.dir = spoken(language).direction;
			setPhrases(loaded);
		});
		return () => {
			current = false;
		};
	}, [language, notation]);
	return phrases;
}

/** The whole app: language and theme first, then the saved reviews, then the screen of the address. */
export function App() {
	useEffect(keepChunksFresh, []);
	useEffect(() => hearErased(() => location.reload()), []);
	useEffect(askBeforeLoss, []);
	useLook();
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

const open = (screen: ScreenName): ReactNode => (
	<Suspense fallback={null}>
		<OpenReview screen={screen} />
	</Suspense>
);

function Screens() {
	useArrival();
	return (
		<Routes>
			<Route path={routes.home} element={<Home />} />
			<Route
				path={routes.settings}
				element={
					<Suspense fallback={null}>
						<Settings />
					</Suspense>
				}
			/>
			<Route
				path={routes.help}
				element={
					<Suspense fallback={null}>
						<Help />
					</Suspense>
				}
			/>
			<Route
				path={routes.verify}
				element={
					<Suspense fallback={null}>
						<Verify />
					</Suspense>
				}
			/>
			<Route
				path={routes.library}
				element={
					<Suspense fallback={null}>
						<Library />
					</Suspense>
				}
			/>
			<Route path={routes.profile} element={open("profile")} />
			<Route path={routes.questions} element={open("questions")} />
			<Route path={routes.question} element={open("questions")} />
			<Route path={routes.overview} element={open("overview")} />
			<Route path={routes.open} element={open("open")} />
			<Route path={routes.report} element={open("report")} />
			<Route path={routes.pillar} element={open("pillar")} />
			<Route path={routes.plan} element={open("plan")} />
			<Route path={routes.together} element={open("together")} />
			<Route path={routes.milestones} element={open("milestones")} />
			<Route path={routes.milestone} element={open("milestones")} />
			<Route path={routes.present} element={open("present")} />
			<Route path={routes.presentItem} element={open("present")} />
			<Route path={routes.briefing} element={open("briefing")} />
			<Route path="*" element={<NotFound />} />
		</Routes>
	);
}
