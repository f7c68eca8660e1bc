import { profileOf } from "../../domain/judge/status.ts";
import type { OpenTension } from "../../domain/judge/tension.ts";
import { raisedTensions } from "../../domain/plan/planTensions.ts";
import { tensionEnds } from "../../domain/report/reportRows.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { quotedTitles } from "./planWords.ts";

/** Tensions that closing these gaps would bring about, each with a way out; nothing where there are none. */
export function RaisedTensions({ ids }: { ids: string[] }) {
	const { lens, report, review, words } = useSeen();
	const rows = [report.gaps, report.toClarify, report.inPlace, report.notApplicable].flat();
	const tensions = raisedTensions(lens, rows, profileOf(lens, review), new Set(ids));
	if (tensions.length === 0) return null;
	return (
		<details className="plan-note">
			<summary>
				<h3>{words.t("plan.tensions", { n: tensions.length })}</h3>
			</summary>
			<div className="stack">
				<ul className="plan-list">
					{tensions.map((tension) => (
						<Raised key={tension.id} tension={tension} ids={ids} />
					))}
				</ul>
			</div>
		</details>
	);
}

/** The link leads to the gap that would bring it about: its row in the report tells the tension. */
function Raised({ tension: { id, pairs }, ids }: { tension: OpenTension; ids: string[] }) {
	const seen = useSeen();
	const { t, lens } = seen.words;
	const texts = lens.tensions[id];
	const ends = tensionEnds({ pairs });
	return (
		<li>
			<strong>{quotedTitles(seen, ends)}</strong>
			<p>
				<LensText>{texts?.note}</LensText>
			</p>
			{texts?.resolution && <p>{t("plan.tensions.resolution", { text: texts.resolution })}</p>}
			<Link
				className="small"
				to={paths.report(
					seen.review.id,
					ends.find((end) => ids.includes(end)),
				)}
			>
				{t("plan.tensions.note")}
			</Link>
		</li>
	);
}
