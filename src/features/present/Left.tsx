import { contradictionId, contradictionsAt, otherSide } from "../../domain/report/contradiction.ts";
import { isToSay } from "../../domain/report/toSay.ts";
import { paths } from "../../paths.ts";
import { type RowAround, SayRows } from "../../ui/asking/SayRows.tsx";
import { pressMain } from "../../ui/asking/waiting.ts";
import { Button } from "../../ui/Button.tsx";
import { ContradictionNote } from "../../ui/ContradictionNote.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";
import "./left.css";

/** What the chosen answer decides and leaves open, right beneath it. */
export function Left({ subject: { asked } }: { subject: Subject }) {
	const words = useWords();
	const toSay = asked.filter(isToSay).length;
	return (
		<div className="present-left">
			<p className="visually-hidden" role="status">
				{toSay > 0 && words.t("questions.moreToSay", { n: toSay })}
			</p>
			<SayRows
				asked={asked}
				onDone={() => pressMain("focus")}
				onEnter={() => pressMain("press")}
				below={(around) => <Below around={around} />}
			/>
		</div>
	);
}

/** The way back to what the answer suggests, and what does not fit together. */
function Below({ around: { row, unfolded, unset } }: { around: RowAround }) {
	const { review, report, words } = useSeen();
	const { t, lens } = words;
	return (
		<>
			{unfolded && row.reason === "byHand" && (
				<Button look="quiet" className="small" onClick={unset}>
					{t("questions.backToSuggested")}
				</Button>
			)}
			{contradictionsAt(report.contradictions, row.id).map((contradiction) => {
				const other = otherSide(contradiction, row.id);
				return (
					<ContradictionNote key={contradictionId(contradiction)} contradiction={contradiction}>
						{other && other.item !== row.item && (
							<Link to={paths.present(review.id, other.item)}>
								{t("contradiction.goTo", { title: lens.items[other.item]?.title ?? other.item })}
							</Link>
						)}
					</ContradictionNote>
				);
			})}
		</>
	);
}
