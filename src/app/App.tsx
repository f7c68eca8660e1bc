import "./app.css";
import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { Route, Routes } from "react-router";
import { hearErased } from "../browser/erased.ts";
import { keepChunksFresh } from "../browser/freshChunks.ts";
import { newVersion, watchNewVersion } from "../browser/offline.ts";
import { PhrasesContext } from "../i18n/context.tsx";
import { spoken } from "../i18n/languages.ts";
import { loadHomePhrases } from "../i18n/load.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { routes } from "../paths.ts";
import { useReviews } from "../store/reviews.ts";
import { useSettings } from "../store/settings.ts";
import { askBeforeLoss, leaveUnasked } from "./askBeforeLoss.ts";
import { Failure } from "./Failure.tsx";
import { Home } from "./Home.tsx";
import { NotFound } from "./NotFound.tsx";
import { loadOpenReview } from "./preload.ts";
import { Shell } from "./Shell.tsx";
import { named, namesOf, otherScreens, reviewScreens, type ScreenName } from "./screens.ts";
import { secretAsked, watchSecretAsked } from "./secret/asking.ts";
import { useArrival } from "./useArrival.ts";
import { useLook } from "./useLook.ts";

const OpenReview = lazy(loadOpenReview);

const NewVersionBar = lazy(() => named(import("./version/NewVersionBar.tsx"), "NewVersionBar"));

const SecretDialog = lazy(() => named(import("./secret/SecretDialog.tsx"), "SecretDialog"));

const others = namesOf(otherScreens).map((name) => ({ ...otherScreens[name], Screen: lazy(otherScreens[name].load) }));

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
	useEffect(() => hearErased(beginAnew), []);
	useEffect(askBeforeLoss, []);
	useLook();
	const phrases = useLanguage();
	const ready = useReviews((state) => state.status === "ready");
	const load = useReviews((state) => state.load);
	const version = useSyncExternalStore(watchNewVersion, newVersion);
	const secret = useSyncExternalStore(watchSecretAsked, secretAsked);
	useEffect(() => {
		void load();
	}, [load]);
	if (!phrases) return null;
	return (
		<PhrasesContext value={phrases}>
			{version !== "none" && (
				<Suspense fallback={null}>
					<NewVersionBar version={version} />
				</Suspense>
			)}
			{secret && (
				<Suspense fallback={null}>
					<SecretDialog key={secret.file} request={secret} />
				</Suspense>
			)}
			<Failure>{ready ? <Screens /> : <Shell>{null}</Shell>}</Failure>
		</PhrasesContext>
	);
}

function beginAnew(): void {
	leaveUnasked();
	location.reload();
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
			{others.flatMap(({ paths, Screen }) =>
				paths.map((path) => (
					<Route
						key={path}
						path={path}
						element={
							<Suspense fallback={null}>
								<Screen />
							</Suspense>
						}
					/>
				)),
			)}
			{namesOf(reviewScreens).flatMap((name) =>
				reviewScreens[name].paths.map((path) => <Route key={path} path={path} element={open(name)} />),
			)}
			<Route path="*" element={<NotFound />} />
		</Routes>
	);
}
