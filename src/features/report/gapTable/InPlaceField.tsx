import { type ReactNode, useId } from "react";
import { treatments } from "../../../domain/report/treatment.ts";
import { type Treatment, treatmentInForce } from "../../../domain/review/decision.ts";
import { isWhenSaid, isWhoSaid, whenText, whoText } from "../../../i18n/whoWords.ts";
import { PersonInput } from "../../../ui/PersonInput.tsx";
import { useSeen, useWords } from "../../../ui/seen.ts";
import { firstDay, lastDay, useDay } from "../../../ui/useDay.ts";
import type { GapLine } from "./gapLines.ts";
import "./inPlaceField.css";

export interface CellFieldProps<V = string> {
	line: GapLine;
	onChange: (value: V) => void;
}

/** Who closes the gap; empty, whoever its question names. */
export function OwnerField({ line, people, onChange }: CellFieldProps & { people: string }) {
	const words = useWords();
	const { t } = words;
	const { owner } = line.gap.decision;
	const inherited = owner === "" ? line.asked.owner : "";
	return (
		<InPlace reads={whoText(line, words)} isSaid={isWhoSaid(line)} inherited={inherited}>
			{(describedBy) => (
				<PersonInput
					data-edits="owner"
					aria-label={t("report.owner.of", { gap: line.title })}
					aria-describedby={describedBy}
					placeholder={inherited}
					list={people}
					value={owner}
					onChange={onChange}
				/>
			)}
		</InPlace>
	);
}

/** By when; empty, by the day its question names. A day that has passed is said to have. */
export function DueField({ line, days, onChange }: CellFieldProps & { days: string }) {
	const { words, report } = useSeen();
	const { due } = line.gap.decision;
	const inherited = due === "" ? line.asked.due : "";
	const isPast = line.due !== "" && line.due < report.today;
	const day = whenText(line, (day) => words.nearDate(day, report.today), words);
	const field = useDay(due, onChange);
	const said = isPast ? words.t("report.due.past", { date: day }) : day || words.t("common.notSaid");
	const reads = field.shortYear === null ? said : words.t("day.early", { year: field.shortYear });
	const isAlert = isPast || field.shortYear !== null;
	return (
		<InPlace reads={reads} isSaid={isWhenSaid(line)} tone={isAlert ? "alert" : undefined} inherited={words.date(inherited)}>
			{(describedBy) => (
				<input
					type="date"
					data-edits="due"
					aria-label={words.t("report.due.of", { gap: line.title })}
					aria-describedby={describedBy}
					list={days}
					min={firstDay}
					max={lastDay}
					value={field.shown}
					aria-invalid={field.shortYear !== null || undefined}
					onChange={(event) => field.type(event.target.value)}
					onBlur={field.leave}
				/>
			)}
		</InPlace>
	);
}

/** What is done about it: while a risk is being accepted, that is still to be decided. */
export function TreatmentField({ line, onChange }: CellFieldProps<Treatment | null>) {
	const { t } = useWords();
	const { decision, overdue } = line.gap;
	const counts = treatmentInForce(decision);
	const reads = overdue ? t("report.treatment.ranOut") : counts ? t(`treatment.${counts}`) : t("report.treatment.decide");
	const tone = overdue ? "alert" : counts ? undefined : "accent";
	const pending = counts === null && decision.treatment !== null ? t("report.treatment.beingAccepted") : "";
	return (
		<InPlace reads={reads} isSaid={counts !== null} tone={tone} inherited={pending}>
			{(describedBy) => (
				<select
					data-edits="treatment"
					aria-label={t("report.treatment.of", { gap: line.title })}
					aria-describedby={describedBy}
					value={decision.treatment ?? ""}
					onChange={(event) => onChange(treatments.find((one) => one === event.target.value) ?? null)}
				>
					<option value="">{t("report.treatment.open")}</option>
					{treatments.map((one) => (
						<option key={one} value={one}>
							{t(`treatment.${one}`)}
						</option>
					))}
				</select>
			)}
		</InPlace>
	);
}

interface InPlaceProps {
	/** The value as it is read while nobody edits it. */
	reads: string;
	/** How that is drawn, where it is more than its text. */
	drawn?: ReactNode;
	isSaid: boolean;
	tone?: "alert" | "accent" | undefined;
	/** What stands in for what is not said, for those who listen and point; else empty. */
	inherited: string;
	children: (describedBy: string | undefined) => ReactNode;
}

/** A field that reads as text until it is focused; it lies over the text, unseen, so that a press on the text is one on the field. */
export function InPlace({ reads, drawn = reads, isSaid, tone, inherited, children }: InPlaceProps) {
	const { t } = useWords();
	const id = useId();
	const from = inherited && t("report.inherited.value", { value: inherited });
	return (
		<span className="in-place" data-said={isSaid || undefined} data-tone={tone} title={from || reads}>
			<span className="in-place-text" aria-hidden="true" title={from || reads}>
				{drawn}
			</span>
			{children(inherited ? id : undefined)}
			{inherited && (
				<span className="visually-hidden" id={id}>
					{from}
				</span>
			)}
		</span>
	);
}
