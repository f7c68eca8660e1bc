import { SelectField } from "../../ui/fields.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { SinceField } from "./SinceField.tsx";
import { type OverviewView, states } from "./view.ts";
import "./filters.css";
import { useSeen, useWords } from "../../ui/seen.ts";

interface FiltersProps {
	view: OverviewView;
	change: (part: Partial<OverviewView>) => void;
	/** Everyone who owns a question. */
	owners: string[];
}

/** Which questions are shown: of which pillar, in which state, whose, flagged, guessed, changed since when. */
export function Filters({ view, change, owners }: FiltersProps) {
	const { report, words } = useSeen();
	const { t, lens } = words;
	return (
		<div className="overview-filters">
			<Segmented
				label={t("overview.filter.pillar")}
				value={view.pillar ?? ""}
				options={[
					{ value: "", label: t("overview.filter.allPillars") },
					...report.pillars.map(({ id }) => ({ value: id, label: lens.pillars[id]?.short ?? id })),
				]}
				onChange={(pillar) => change({ pillar: pillar || null })}
			/>
			<div className="overview-filters-more">
				<SelectField
					label={t("overview.column.state")}
					value={view.state ?? ""}
					options={[
						{ value: "", label: t("overview.filter.anyState") },
						...states.map((state) => ({ value: state, label: t(`overview.state.${state}`) })),
					]}
					onChange={(state) => change({ state: state || null })}
				/>
				<OwnerField view={view} change={change} owners={owners} />
				<SinceField since={view.since} today={report.today} onChange={(since) => change({ since })} />
				<Toggle label={t("overview.filter.flagged")} on={view.flagged} onToggle={(flagged) => change({ flagged })} />
				<Toggle label={t("overview.filter.guess")} on={view.guess} onToggle={(guess) => change({ guess })} />
			</div>
		</div>
	);
}

const named = "owner:";

/** Names bear a prefix: somebody may be called what another choice is. */
function OwnerField({ view, change, owners }: FiltersProps) {
	const { t } = useWords();
	const { owner } = view;
	const known = owner === null || owner === "" || owners.includes(owner) ? owners : [owner, ...owners];
	return (
		<SelectField
			label={t("questions.notes.owner")}
			value={owner === null ? "" : owner === "" ? "nobody" : named + owner}
			options={[
				{ value: "", label: t("overview.filter.anyone") },
				{ value: "nobody", label: t("common.notSaid") },
				...known.map((name) => ({ value: named + name, label: name })),
			]}
			onChange={(value) => change({ owner: value === "" ? null : value === "nobody" ? "" : value.slice(named.length) })}
		/>
	);
}

const Toggle = ({ label, on, onToggle }: { label: string; on: boolean; onToggle: (on: boolean) => void }) => (
	<label className="overview-check">
		<input type="checkbox" checked={on} onChange={({ target }) => onToggle(target.checked)} />
		{label}
	</label>
);
