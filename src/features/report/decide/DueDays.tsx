import { useSeen } from "../../../ui/seen.ts";
import { useWaveEnds } from "./useWaveEnds.ts";

/** Days that a due field offers: the ends of the waves. A browser that offers none lets one type any day. */
export function DueDays({ id }: { id: string }) {
	const { words } = useSeen();
	return (
		<datalist id={id}>
			{useWaveEnds().map(({ number, day }) => (
				<option key={day} value={day} label={words.t("report.wave.ends", { n: number, date: words.date(day) })} />
			))}
		</datalist>
	);
}
