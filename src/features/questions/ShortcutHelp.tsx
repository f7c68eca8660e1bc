import type { Phrases } from "../../i18n/phrases.ts";
import { useSettings } from "../../store/settings.ts";

/** Which single keys do what, and the way to switch them off (WCAG 2.1.4). */
export function ShortcutHelp({ words: { t } }: { words: Phrases }) {
	const enabled = useSettings((settings) => settings.shortcuts);
	const change = useSettings((settings) => settings.change);
	const rows = [
		{ keys: ["1", "2", "…"], text: t("questions.keys.option") },
		{ keys: ["0"], text: t("questions.keys.dontKnow") },
		{ keys: ["X"], text: t("questions.keys.notApplicable") },
		{ keys: ["J", "K"], text: t("questions.keys.move") },
		{ keys: ["Enter"], text: t("questions.keys.enter") },
	];
	return (
		<details className="questions-keys small">
			<summary>{t("questions.keys")}</summary>
			<ul className="questions-plain">
				{rows.map(({ keys, text }) => (
					<li key={text}>
						{keys.map((key) =>
							key === "…" ? (
								key
							) : (
								<kbd key={key} className="key">
									{key}
								</kbd>
							),
						)}{" "}
						{text}
					</li>
				))}
			</ul>
			<label className="row">
				<input type="checkbox" checked={enabled} onChange={(event) => change({ shortcuts: event.target.checked })} />
				{t("questions.keys.use")}
			</label>
		</details>
	);
}
