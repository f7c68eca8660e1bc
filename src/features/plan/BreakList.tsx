import { useState } from "react";
import { isReversed } from "../../domain/plan/calendar.ts";
import type { Break } from "../../domain/review/planning.ts";
import { Button } from "../../ui/Button.tsx";
import { DayField } from "../../ui/DayInput.tsx";
import { useWords } from "../../ui/seen.ts";
import { useNextFocus } from "../../ui/useNextFocus.ts";

interface BreakListProps {
	breaks: Break[];
	onChange: (breaks: Break[]) => void;
}

interface Removed {
	place: number;
	one: Break;
}

/** The times in which the team does not work: each can be changed, removed, and put back. */
export function BreakList({ breaks, onChange }: BreakListProps) {
	const { t, briefDate } = useWords();
	const [removed, setRemoved] = useState<Removed | null>(null);
	const { root, focusNext } = useNextFocus<HTMLFieldSetElement>();
	const nameOf = ({ from, to }: Break) => {
		const [first, last] = [briefDate(from), briefDate(to)].map((day) => day || t("common.notSaid"));
		return t("scenarios.waves.span", { from: first ?? "", to: last ?? "" });
	};
	const add = () => {
		focusNext(`li:nth-child(${breaks.length + 1}) input`);
		setRemoved(null);
		onChange([...breaks, { from: "", to: "" }]);
	};
	const remove = (place: number, one: Break) => {
		focusNext("[data-put-back]");
		setRemoved({ place, one });
		onChange(breaks.toSpliced(place, 1));
	};
	const putBack = ({ place, one }: Removed) => {
		focusNext(`li:nth-child(${place + 1}) input`);
		setRemoved(null);
		onChange(breaks.toSpliced(place, 0, one));
	};
	return (
		<fieldset className="plan-breaks" ref={root}>
			<legend>{t("plan.pace.off")}</legend>
			{breaks.length > 0 && (
				<ul>
					{breaks.map((one, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a break has no name but its place
						<li key={place} className="plan-break">
							<BreakFields one={one} onChange={(next) => onChange(breaks.with(place, next))} />
							<Button
								look="quiet"
								aria-label={t("plan.pace.off.remove", { days: nameOf(one) })}
								onClick={() => remove(place, one)}
							>
								{t("common.delete")}
							</Button>
						</li>
					))}
				</ul>
			)}
			<p role="status">{removed && t("plan.pace.off.removed", { days: nameOf(removed.one) })}</p>
			<div className="row">
				{removed && (
					<Button data-put-back onClick={() => putBack(removed)}>
						{t("common.undo")}
					</Button>
				)}
				<Button look="quiet" onClick={add}>
					{t("plan.pace.off.add")}
				</Button>
			</div>
		</fieldset>
	);
}

function BreakFields({ one, onChange }: { one: Break; onChange: (next: Break) => void }) {
	const { t } = useWords();
	return (
		<div className="plan-break-days">
			<DayField label={t("plan.pace.offFrom")} value={one.from} onChange={(from) => onChange({ ...one, from })} />
			<DayField label={t("plan.pace.offTo")} value={one.to} onChange={(to) => onChange({ ...one, to })} />
			{isReversed(one) && (
				<p className="error" role="alert">
					{t("plan.pace.off.reversed")}
				</p>
			)}
		</div>
	);
}
