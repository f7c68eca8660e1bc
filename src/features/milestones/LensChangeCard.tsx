import { partsOf } from "../../domain/lens/lens.ts";
import { findAnswer } from "../../domain/review/answer.ts";
import { withLensVersions } from "../../domain/review/changes.ts";
import { lensesOf } from "../../domain/review/review.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";

/** What the lens asks otherwise than when a milestone was frozen. */
export interface LensChange {
	/** The milestone's name. */
	since: string;
	/** Item ids. */
	changed: string[];
}

/** The questions a later version of the lens changed, and the way to ask again those that were answered. */
export function LensChangeCard({ change: { since, changed } }: { change: LensChange }) {
	const { review, lens, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const known = new Map(lensesOf(review).map(({ id, version }) => [id, version]));
	const isTakenUp = partsOf(lens).every(({ id, version }) => known.get(id) === version);
	const answered = changed.filter((item) => findAnswer(review, item).choice !== null).length;
	return (
		<section className="card stack" aria-labelledby="lens-change">
			<h2 id="lens-change">{t("lensChange.title", { name: since })}</h2>
			<details>
				<summary>{t("lensChange.count", { n: changed.length })}</summary>
				<ul className="preclose-places">
					{changed.map((item) => (
						<li key={item}>{words.lens.items[item]?.title ?? item}</li>
					))}
				</ul>
			</details>
			<div role="status">{isTakenUp && <p className="soft">{t("lensChange.takenUp", { version: lens.version })}</p>}</div>
			{!isTakenUp && (
				<p>
					<Button onClick={() => edit((current) => withLensVersions(current, partsOf(lens), changed))}>
						{t("lensChange.ask", { n: answered })}
					</Button>
				</p>
			)}
		</section>
	);
}
