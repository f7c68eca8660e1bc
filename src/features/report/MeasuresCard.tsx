import { measureTexts } from "../../i18n/measureWords.ts";
import { useWords } from "../../ui/seen.ts";

/** How to read the figures, folded: what every file says of them, too. */
export function MeasuresCard() {
	const words = useWords();
	return (
		<details className="card report-fold report-about">
			<summary>
				<h2>{words.t("export.measures")}</h2>
			</summary>
			<dl>
				{measureTexts(words).map(({ title, text }) => (
					<div key={title}>
						<dt>{title}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
