import type { LegendEntry } from "../domain/evidence/mask.ts";
import { usePhrases } from "../i18n/context.tsx";
import "./legend.css";

/** So many marks are listed. */
const mostListed = 500;

/** What stands behind the marks of evidence; nothing where there is none. It is on no paper. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
	const { t, number } = usePhrases();
	if (entries.length === 0) return null;
	return (
		<details className="legend">
			<summary>
				{t("evidence.masks.legend")} ({number(entries.length)})
			</summary>
			<dl>
				{entries.slice(0, mostListed).map(({ mark, original }) => (
					<div key={mark}>
						<dt>{mark}</dt>
						<dd>{original}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
