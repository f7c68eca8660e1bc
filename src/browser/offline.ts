/** After the page has loaded, in milliseconds: the first screen comes first. */
const patience = 2000;

/** Keeps the app on this device, so that it opens without a network. Not from a file: addresses, where there is no such thing. */
export function keepOffline(): void {
	if (!import.meta.env.PROD || !("serviceWorker" in navigator) || location.protocol === "file:") return;
	const register = () => {
		// Refused by some private windows: the app then works as long as the network does.
		navigator.serviceWorker.register("./sw.js").catch(() => undefined);
	};
	const registerSoon = () => setTimeout(register, patience);
	if (document.readyState === "complete") registerSoon();
	else window.addEventListener("load", registerSoon, { once: true });
}
