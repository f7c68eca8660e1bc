import { useMemo, useState } from "react";
import type { LegendEntry } from "../domain/evidence/mask.ts";
import { usePhrases } from "../i18n/context.tsx";
import "./legend.css";

/** So many marks are listed. */
const mostListed = 500;

/** What stands behind the marks of evidence, found out once somebody unfolds it. It is on no paper. */
export function Legend({ find }: { find: () => readonly LegendEntry[] }) {
	const { t, number } = usePhrases();
	const [isOpen, setOpen] = useState(false);
	const entries = useMemo(() => (isOpen ? find() : []), [isOpen, find]);
	return (
		<details className="legend" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>
				{t("evidence.masks.legend")}
				{isOpen && <span> ({number(entries.length)})</span>}
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
