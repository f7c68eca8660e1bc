import { addShift, levelsTo, reasonAt, removeShift, type ShiftWay, withShift } from "../../domain/draft/shifts.ts";
import { placeOfOwner, type TradeoffOwner } from "../../domain/draft/tradeoffs.ts";
import type { SeverityRule, SeverityShift } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choose } from "./Choose.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { Entries } from "./Entries.tsx";
import { Further } from "./Further.tsx";
import { Said } from "./Said.tsx";

interface ShiftsFieldsProps {
	owner: TradeoffOwner;
	severity: SeverityRule;
}

const ways: ShiftWay[] = ["raise", "lower"];

/** What of a workload makes a requirement weigh more, or less. */
export function ShiftsFields({ owner, severity }: ShiftsFieldsProps) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const { raise = [], lower = [] } = severity;
	return (
		<Further title={t("editor.shifts")} lead={t("editor.shifts.lead")} count={raise.length + lower.length}>
			{ways.map((way) => (
				<Entries
					key={way}
					entries={severity[way] ?? []}
					keyOf={(_, at) => at}
					nameOf={(_, at) => t(`editor.shifts.${way}`, { n: at + 1 })}
					draw={(shift, at) => <ShiftFields owner={owner} severity={severity} way={way} shift={shift} at={at} />}
					onRemove={(_, at) => edit((now) => removeShift(now, owner, severity, way, at))}
				/>
			))}
			<p className="row">
				{ways.map((way) => (
					<Button key={way} onClick={() => edit((now) => addShift(now, owner, severity, way))}>
						{t(`editor.shifts.add.${way}`)}
					</Button>
				))}
			</p>
		</Further>
	);
}

interface ShiftFieldsProps extends ShiftsFieldsProps {
	way: ShiftWay;
	shift: SeverityShift;
	at: number;
}

function ShiftFields({ owner, severity, way, shift: { when, to }, at }: ShiftFieldsProps) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const place = placeOfOwner(owner);
	const where = `${["lens", ...place].join(".")}.severity.${way}.${at}`;
	const change = (part: Partial<SeverityShift>, group?: string) =>
		edit((now) => withShift(now, owner, severity, way, at, part), group);
	const levels = levelsTo(way, severity.level);
	return (
		<>
			<Condition
				label={t("editor.shifts.when")}
				at={`${where}.when`}
				value={when}
				onChange={(to) => change({ when: to }, where)}
			/>
			<Choose
				label={t("editor.shifts.to")}
				at={`${where}.to`}
				value={to}
				options={(levels.includes(to) ? levels : [to, ...levels]).map((value) => ({ value, label: t(`editor.level.${value}`) }))}
				onChange={(level) => change({ to: level })}
			/>
			<Said label={t("editor.shifts.why")} place={[...place, "shiftWhy", reasonAt(severity, way, at)]} />
		</>
	);
}
