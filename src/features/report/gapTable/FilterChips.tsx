import { Button } from "../../../ui/Button.tsx";
import { useNextFocus } from "../../../ui/useNextFocus.ts";
import { type Filters, noFilters, type ReportView } from "../view.ts";
import { chosenLabel, type FilterChoice } from "./filterChoices.ts";
import "./filterChips.css";
import { useWords } from "../../../ui/seen.ts";

interface FilterChipsProps {
	view: ReportView;
	change: (part: Partial<ReportView>) => void;
	choices: FilterChoice[];
	/** Takes the focus once no chip is left. */
	onNoneLeft: () => void;
}

interface Chip {
	name: keyof Filters;
	text: string;
}

/** The filters at work, each with a way to take it away. */
export function FilterChips({ view, change, choices, onNoneLeft }: FilterChipsProps) {
	const { t } = useWords();
	const { root, focusNext } = useNextFocus<HTMLDivElement>();
	const chips = chipsOf(view, choices, t("report.find"));
	const clear = (part: Partial<Filters>) => {
		change(part);
		if (chips.length > Object.keys(part).length) focusNext(".report-filter-chip");
		else onNoneLeft();
	};
	if (chips.length === 0) return null;
	return (
		<div className="row report-filter-chips" ref={root}>
			<ul className="row" aria-label={t("report.filter.active")}>
				{chips.map(({ name, text }) => (
					<li key={name}>
						<button
							type="button"
							className="chip report-filter-chip"
							aria-label={t("report.filter.remove", { filter: text })}
							onClick={() => clear({ [name]: noFilters[name] })}
						>
							{text} <span aria-hidden="true">×</span>
						</button>
					</li>
				))}
			</ul>
			<Button look="quiet" onClick={() => clear(noFilters)}>
				{t("report.filter.clear")}
			</Button>
		</div>
	);
}

function chipsOf(view: Filters, choices: FilterChoice[], find: string): Chip[] {
	const chosen = choices.flatMap((choice): Chip[] => {
		const value = view[choice.name];
		return value === null ? [] : [{ name: choice.name, text: `${choice.label}: ${chosenLabel(choice, value)}` }];
	});
	return view.find.trim() === "" ? chosen : [{ name: "find", text: `${find}: ${view.find.trim()}` }, ...chosen];
}
