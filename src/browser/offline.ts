import type { NewVersion } from "./workerVersion.ts";

/** After the page has loaded, in milliseconds: the first screen comes first. */
const patience = 2000;

let known: { version: NewVersion; takeOn: () => void } = { version: "none", takeOn: () => location.reload() };
const listeners = new Set<() => void>();

/** What is known of a version after the one that the page was loaded from. */
export const newVersion = (): NewVersion => known.version;

export function watchNewVersion(onChange: () => void): () => void {
	listeners.add(onChange);
	return () => listeners.delete(onChange);
}

/** Loads the page anew with the new version. What was typed is kept: a save never waits for it. */
export const takeOnNewVersion = (): void => known.takeOn();

/** Keeps the app on this device, so that it opens without a network. Not from a file: addresses, where there is no such thing. */
export function keepOffline(): void {
	if (!import.meta.env.PROD || !("serviceWorker" in navigator) || location.protocol === "file:") return;
	const register = async () => {
		await navigator.serviceWorker.register("./sw.js");
		// The first worker of all keeps every file first: what watches for the next one comes after that.
		const registration = await navigator.serviceWorker.ready;
		const { watchWorker } = await import("./workerVersion.ts");
		watchWorker(registration, (version, takeOn) => {
			known = { version, takeOn };
			for (const listener of listeners) listener();
		});
	};
	// Refused by some private windows: the app then works as long as the network does.
	const registerSoon = () => setTimeout(() => register().catch(() => undefined), patience);
	if (document.readyState === "complete") registerSoon();
	else window.addEventListener("load", registerSoon, { once: true });
}
