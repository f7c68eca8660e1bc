import { contradictionId, contradictionsAt, otherSide } from "../../domain/report/contradiction.ts";
import { isToSay } from "../../domain/report/toSay.ts";
import { paths } from "../../paths.ts";
import { type RowAround, SayRows } from "../../ui/asking/SayRows.tsx";
import { pressMain } from "../../ui/asking/waiting.ts";
import { Button } from "../../ui/Button.tsx";
import { ContradictionNote } from "../../ui/ContradictionNote.tsx";
import { Link } from "../../ui/Link.tsx";
import type { Subject } from "./subject.ts";
import "./left.css";

/** What the chosen answer decides and leaves open, right beneath it. */
export function Left({ subject }: { subject: Subject }) {
	const { desk, asked } = subject;
	const toSay = asked.filter(isToSay).length;
	return (
		<div className="present-left">
			<p className="visually-hidden" role="status">
				{toSay > 0 && desk.words.t("questions.moreToSay", { n: toSay })}
			</p>
			<SayRows
				desk={desk}
				asked={asked}
				onDone={() => pressMain("focus")}
				onEnter={() => pressMain("press")}
				below={(around) => <Below subject={subject} around={around} />}
			/>
		</div>
	);
}

/** The way back to what the answer suggests, and what does not fit together. */
function Below({ subject: { desk }, around: { row, unfolded, unset } }: { subject: Subject; around: RowAround }) {
	const { t, lens } = desk.words;
	return (
		<>
			{unfolded && row.reason === "byHand" && (
				<Button look="quiet" className="small" onClick={unset}>
					{t("questions.backToSuggested")}
				</Button>
			)}
			{contradictionsAt(desk.report.contradictions, row.id).map((contradiction) => {
				const other = otherSide(contradiction, row.id);
				return (
					<ContradictionNote key={contradictionId(contradiction)} contradiction={contradiction}>
						{other && other.item !== row.item && (
							<Link to={paths.present(desk.review.id, other.item)}>
								{t("contradiction.goTo", { title: lens.items[other.item]?.title ?? other.item })}
							</Link>
						)}
					</ContradictionNote>
				);
			})}
		</>
	);
}
