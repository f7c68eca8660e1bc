import { DayInput } from "../../../ui/DayInput.tsx";
import { Field } from "../../../ui/fields.tsx";
import { useSeen } from "../../../ui/seen.ts";
import { useWaveEnds } from "./useWaveEnds.ts";

interface DueInputProps {
	value: string;
	/** The day of the question, where the gap itself has none; else empty. */
	inherited: string;
	onChange: (day: string) => void;
}

/** By when a gap is to be closed, as an ISO day; the ends of the waves are one press away. */
export function DueInput({ value, inherited, onChange }: DueInputProps) {
	const { words, report } = useSeen();
	const { t, date, nearDate } = words;
	return (
		<div className="decision-due">
			<Field
				label={t("report.treatment.due")}
				hint={inherited ? t("report.treatment.fromQuestion", { value: date(inherited) }) : undefined}
				control={({ id, describedBy }) => <DayInput id={id} aria-describedby={describedBy} value={value} onChange={onChange} />}
			/>
			<WaveDays value={value} onChange={onChange} name={(day) => nearDate(day, report.today)} />
		</div>
	);
}

interface WaveDaysProps {
	value: string;
	onChange: (day: string) => void;
	name: (day: string) => string;
}

function WaveDays({ value, onChange, name }: WaveDaysProps) {
	const { words } = useSeen();
	const ends = useWaveEnds();
	if (ends.length === 0) return null;
	return (
		<ul className="decision-waves" aria-label={words.t("report.wave.choose")}>
			{ends.map(({ number, day }) => (
				<li key={day}>
					<button type="button" className="chip" aria-pressed={value === day} onClick={() => onChange(day)}>
						{words.t("report.wave.short", { n: number, date: name(day) })}
					</button>
				</li>
			))}
		</ul>
	);
}
