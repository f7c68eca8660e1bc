import { isBeingAccepted } from "../../../domain/review/decision.ts";
import { pillarName, statusText, wonText } from "../../../i18n/reportWords.ts";
import { Chevron } from "../../../ui/Chevron.tsx";
import { PillarName } from "../../../ui/marks.tsx";
import { useWords } from "../../../ui/seen.ts";
import { CouldMove } from "../CouldMove.tsx";
import { rowButtonId, rowDetailsId } from "../useOpenRow.ts";
import type { GapLine } from "./gapLines.ts";

interface GapHeadProps {
	line: GapLine;
	onToggle: (gap: string) => void;
}

/** What names a row: the button that unfolds it, and what a glance must not miss. */
export function GapHead({ line, onToggle }: GapHeadProps) {
	const words = useWords();
	const { gap, id, open } = line;
	const won = wonText(gap, words);
	return (
		<>
			<button
				type="button"
				id={rowButtonId(id)}
				className="report-unfold"
				aria-expanded={open}
				aria-controls={open ? rowDetailsId(id) : undefined}
				onClick={() => onToggle(id)}
			>
				<Chevron />
				{line.title}
			</button>
			<About line={line} />
			<Marks line={line} />
			{won && <p className="small report-gap-line report-won">{won}</p>}
		</>
	);
}

/** Its pillars and its status; under the heading of a pillar, where else it is credited. */
function About({ line: { gap, alsoIn, unstable } }: { line: GapLine }) {
	const words = useWords();
	const { t, lens } = words;
	const own = gap.credits.filter(({ pillar }) => !alsoIn.includes(pillar));
	return (
		<p className="soft small report-gap-line">
			{own.map(({ pillar }) => (
				<span key={pillar}>
					<PillarName id={pillar} texts={lens} short /> ·{" "}
				</span>
			))}
			{alsoIn.length > 0 && (
				<>{t("report.group.alsoIn", { pillar: words.list(alsoIn.map((pillar) => pillarName(pillar, lens))) })} · </>
			)}
			{statusText(gap, words)}
			{unstable && (
				<>
					{" "}
					· <CouldMove word={t("report.mark.couldMove")} />
				</>
			)}
		</p>
	);
}

/** A guess behind it, no applicability confirmed, a decision owed, a risk accepted. */
function Marks({ line: { gap, guess } }: { line: GapLine }) {
	const { t, date } = useWords();
	const accepted = gap.decision.treatment === "accept";
	const incomplete = isBeingAccepted(gap.decision);
	const marks = [
		gap.needsDecision && t("report.mark.needsDecision"),
		guess && `≈ ${t("confidence.mark")}`,
		!gap.confirmed && t("applicability.unconfirmed"),
		incomplete && t("report.mark.incomplete"),
		gap.overdue && t("report.mark.overdue", { date: date(gap.decision.expires) }),
		accepted && !incomplete && !gap.overdue && t("report.mark.acceptedUntil", { date: date(gap.decision.expires) }),
		gap.decision.treatment && !accepted && t(`treatment.${gap.decision.treatment}`),
	].filter((mark) => typeof mark === "string");
	if (marks.length === 0) return null;
	return (
		<ul className="row report-marks">
			{marks.map((mark) => (
				<li key={mark} className="chip">
					{mark}
				</li>
			))}
		</ul>
	);
}
