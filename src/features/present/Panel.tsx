import { useEffect, useId, useRef } from "react";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { contradictionId, contradictionsAt, otherSide, type Place } from "../../domain/report/contradiction.ts";
import { withAnswer, withStatus, withSuggestion } from "../../domain/review/changes.ts";
import type { Status } from "../../domain/review/review.ts";
import { requirementTexts } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfidenceAsk } from "../../ui/ConfidenceAsk.tsx";
import { ContradictionNote } from "../../ui/ContradictionNote.tsx";
import type { Desk } from "../../ui/desk.ts";
import { TextArea } from "../../ui/fields.tsx";
import { Link } from "../../ui/Link.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import type { Subject } from "./subject.ts";
import "./panel.css";

/** What the answer decides, each part open to another word, and what the meeting decided and who disagreed. */
export function Panel({ subject: { desk, item, question, asked } }: { subject: Subject }) {
	const { t } = desk.words;
	const { decision, dissent } = question.answer;
	const panel = useRef<HTMLElement>(null);
	useEffect(() => {
		panel.current?.scrollIntoView({ block: "nearest" });
	}, []);
	const toSay = asked.filter(({ reason }) => reason === "undecided").length;
	return (
		<aside ref={panel} className="present-panel" aria-labelledby="present-panel">
			<h2 id="present-panel">{t("questions.decides")}</h2>
			<ConfidenceAsk desk={desk} question={question} />
			<p className="small" role="status">
				{toSay > 0 && t("questions.toSay", { n: toSay })}
			</p>
			<ul className="present-asks">
				{asked.map((requirement) => (
					<li key={requirement.id}>
						<Ask desk={desk} requirement={requirement} />
					</li>
				))}
			</ul>
			<TextArea
				label={t("present.decision")}
				placeholder={t("present.decision.placeholder")}
				value={decision}
				onChange={(typed) => desk.edit((review) => withAnswer(review, item.id, { decision: typed }))}
			/>
			<TextArea
				label={t("present.dissent")}
				placeholder={t("present.dissent.placeholder")}
				value={dissent}
				onChange={(typed) => desk.edit((review) => withAnswer(review, item.id, { dissent: typed }))}
			/>
		</aside>
	);
}

const statuses: Status[] = ["missing", "partial", "inPlace", "notApplicable", "unknown"];

/** One requirement: its question, what the answer suggests, and the team's own word. */
function Ask({ desk, requirement }: { desk: Desk; requirement: RequirementRow }) {
	const { t, lens } = desk.words;
	const id = useId();
	const control = useRef<HTMLDivElement>(null);
	const texts = requirementTexts(requirement.namedBy, lens);
	const { reason, status } = requirement;
	const byHand = reason === "byHand";
	const isSaid = reason !== "undecided" && reason !== "unanswered";
	const unset = () => {
		control.current?.querySelector<HTMLElement>("input:checked")?.focus();
		desk.edit((review) => withSuggestion(review, requirement));
	};
	return (
		<article className="present-ask" data-reason={reason}>
			<h3 id={`${id}-title`}>{texts?.title ?? requirement.id}</h3>
			<p id={`${id}-ask`}>{texts?.ask}</p>
			<div ref={control} className="row">
				<Segmented
					label={texts?.title ?? requirement.id}
					labelledBy={`${id}-title ${id}-ask`}
					value={isSaid ? status : null}
					options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
					onChange={(value) => desk.edit((review) => withStatus(review, requirement.id, value))}
					look={byHand ? "chosen" : "suggested"}
				/>
				<span className="small soft">{t(reason === "undecided" ? "questions.pleaseSay" : `reason.${reason}`)}</span>
				{byHand && (
					<Button look="quiet" className="small" onClick={unset}>
						{t("questions.backToSuggested")}
					</Button>
				)}
			</div>
			{contradictionsAt(desk.report.contradictions, requirement.id).map((contradiction) => (
				<ContradictionNote key={contradictionId(contradiction)} desk={desk} contradiction={contradiction}>
					<WayThere desk={desk} from={requirement} other={otherSide(contradiction, requirement.id)} />
				</ContradictionNote>
			))}
		</article>
	);
}

/** To the question of the other statement, where it is another one. */
function WayThere({ desk, from, other }: { desk: Desk; from: RequirementRow; other: Place | null }) {
	const { t, lens } = desk.words;
	if (!other || other.item === from.item) return null;
	const title = lens.items[other.item]?.title ?? other.item;
	return (
		<Link to={{ pathname: paths.present(desk.review.id, other.item), search: "?decides" }}>
			{t("contradiction.goTo", { title })}
		</Link>
	);
}
