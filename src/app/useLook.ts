import { useEffect } from "react";
import { useSettings } from "../store/settings.ts";

/** Hands theme, density and text size to the styles, as attributes of the page. */
export function useLook() {
	const { theme, density, textSize } = useSettings();
	useEffect(() => {
		Object.assign(document.documentElement.dataset, { density, textSize });
	}, [density, textSize]);
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
