import { useId, useState } from "react";
import { treatments } from "../../../domain/report/treatment.ts";
import { withDecision } from "../../../domain/review/changes.ts";
import type { Decision } from "../../../domain/review/decision.ts";
import { Button } from "../../../ui/Button.tsx";
import { DayInput } from "../../../ui/DayInput.tsx";
import { useEdit } from "../../../ui/editing.ts";
import { PeopleList, PersonInput } from "../../../ui/PersonInput.tsx";
import { useWords } from "../../../ui/seen.ts";
import { useWaveEnds } from "../decide/useWaveEnds.ts";
import "./bulkBar.css";

interface BulkBarProps {
	/** Ids of the gaps it acts on; nothing is shown where there are none. */
	gaps: string[];
	owners: string[];
	onClear: () => void;
}

/** What is set on all ticked gaps at once, as one step to undo. */
export function BulkBar({ gaps, owners, onClear }: BulkBarProps) {
	const { t } = useWords();
	const edit = useEdit();
	const [said, setSaid] = useState("");
	if (gaps.length === 0) return null;
	const set = (part: Partial<Decision>) => {
		edit((review) => gaps.reduce((changed, gap) => withDecision(changed, gap, part), review));
		setSaid(t(part.treatment === "accept" ? "report.select.accepting" : "report.select.done", { n: gaps.length }));
	};
	return (
		<section className="bulk-bar" aria-label={t("report.select.bar")}>
			<p className="bulk-count">
				<strong>{t("report.select.count", { n: gaps.length })}</strong>
				<span className="bulk-said" role="status">
					{said}
				</span>
			</p>
			<TreatmentChoice onChoose={(treatment) => set({ treatment })} />
			<Typed
				key={`owner ${gaps.join()}`}
				kind="owner"
				label={t("report.treatment.owner")}
				sign="O"
				options={owners}
				onSet={(owner) => set({ owner })}
			/>
			<Typed key={`due ${gaps.join()}`} kind="due" label={t("report.treatment.due")} sign="D" onSet={(due) => set({ due })} />
			<WaveChoice onChoose={(due) => set({ due })} />
			<Button look="quiet" className="bulk-clear" onClick={onClear}>
				{t("report.select.clear")} <kbd className="key">Esc</kbd>
			</Button>
		</section>
	);
}

function TreatmentChoice({ onChoose }: { onChoose: (treatment: Decision["treatment"]) => void }) {
	const { t } = useWords();
	return (
		<label className="bulk-field">
			<span>
				{t("report.treatment")} <kbd className="key">T</kbd>
			</span>
			<select
				className="input"
				data-bulk="treatment"
				value=""
				onChange={(event) => onChoose(treatments.find((one) => one === event.target.value) ?? null)}
			>
				<option value="" disabled>
					{t("report.select.choose")}
				</option>
				{treatments.map((one) => (
					<option key={one} value={one}>
						{t(`treatment.${one}`)}
					</option>
				))}
				<option value="none">{t("report.treatment.open")}</option>
			</select>
		</label>
	);
}

function WaveChoice({ onChoose }: { onChoose: (due: string) => void }) {
	const { t, date } = useWords();
	const ends = useWaveEnds();
	if (ends.length === 0) return null;
	return (
		<label className="bulk-field">
			<span>
				{t("report.wave")} <kbd className="key">W</kbd>
			</span>
			<select className="input" data-bulk="wave" value="" onChange={(event) => onChoose(event.target.value)}>
				<option value="" disabled>
					{t("report.select.choose")}
				</option>
				{ends.map(({ number, day }) => (
					<option key={day} value={day}>
						{t("report.wave.ends", { n: number, date: date(day) })}
					</option>
				))}
			</select>
		</label>
	);
}

interface TypedProps {
	kind: "owner" | "due";
	label: string;
	/** The key that leads here. */
	sign: string;
	options?: string[];
	onSet: (value: string) => void;
}

/** What is typed is set by Enter, or by leaving the field: one step for all. */
function Typed({ kind, label, sign, options = [], onSet }: TypedProps) {
	const id = useId();
	const [typed, setTyped] = useState<string | null>(null);
	const set = () => {
		if (typed !== null) onSet(typed.trim());
		setTyped(null);
	};
	return (
		<form
			className="bulk-field"
			onSubmit={(event) => {
				event.preventDefault();
				set();
			}}
		>
			<label htmlFor={id}>
				{label} <kbd className="key">{sign}</kbd>
			</label>
			{kind === "due" ? (
				<DayInput id={id} data-bulk={kind} value={typed ?? ""} onChange={setTyped} onBlur={set} />
			) : (
				<>
					<PersonInput
						id={id}
						className="input"
						data-bulk={kind}
						list={`${id}-people`}
						value={typed ?? ""}
						onChange={setTyped}
						onBlur={set}
					/>
					<PeopleList id={`${id}-people`} names={options} />
				</>
			)}
		</form>
	);
}
