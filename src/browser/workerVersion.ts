/** When the service worker of a later build waits, and when one took over. */

/** Waiting: installed, and taken on at the user's word. Replaced: another tab took one on, and this page is still of the former. */
export type NewVersion = "none" | "waiting" | "replaced";

/** Milliseconds between two looks for a later build, on a page that stays open. */
const lookEvery = 3_600_000;

type Tell = (version: NewVersion, takeOn: () => void) => void;

/**
 * Tells of a later version: one that waits, with the way to take it on, or one that another tab has taken on. A hidden page then
 * loads anew by itself; one that is seen is left as it is until its user says so.
 */
export function watchWorker(registration: ServiceWorkerRegistration, tell: Tell): void {
	const { serviceWorker } = navigator;
	// The first worker of all takes over a page that has none: that is no later version.
	let hadWorker = serviceWorker.controller !== null;
	let asked = false;
	const tellWaiting = () => {
		const { waiting } = registration;
		if (!waiting || !hadWorker) return;
		tell("waiting", () => {
			asked = true;
			waiting.postMessage({ type: "SKIP_WAITING" });
		});
	};
	tellWaiting();
	registration.addEventListener("updatefound", () => {
		const { installing } = registration;
		installing?.addEventListener("statechange", () => {
			if (installing.state === "installed") tellWaiting();
		});
	});
	serviceWorker.addEventListener("controllerchange", () => {
		const isLater = hadWorker;
		hadWorker = true;
		if (!isLater) return;
		if (asked || document.visibilityState === "hidden") location.reload();
		else tell("replaced", () => location.reload());
	});
	lookAgain(registration);
}

/** A page that stays open for days asks when it comes back into view. */
function lookAgain(registration: ServiceWorkerRegistration): void {
	let last = Date.now();
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState !== "visible" || Date.now() - last < lookEvery) return;
		last = Date.now();
		// Without a network there is nothing to find.
		registration.update().catch(() => undefined);
	});
}
