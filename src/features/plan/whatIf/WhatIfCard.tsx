import "./whatIf.css";
import { useCallback, useMemo, useRef, useState } from "react";
import { outcomeOf, type PlanningBase } from "../../../domain/plan/planReport.ts";
import { Button } from "../../../ui/Button.tsx";
import { useSeen } from "../../../ui/seen.ts";
import type { Adoption } from "../adoption.ts";
import { Fold } from "../Fold.tsx";
import { GapList } from "./GapList.tsx";
import { OutcomePanel, OutcomeTotals } from "./OutcomePanel.tsx";
import { SaveScenario } from "./SaveScenario.tsx";
import { Scenarios } from "./Scenarios.tsx";
import { titlesOf } from "./titles.ts";
import { useChoice } from "./useChoice.ts";

const nothing: ReadonlySet<string> = new Set();

interface WhatIfCardProps {
	base: PlanningBase;
	/** What became of the gaps, once a scenario is adopted. */
	onAdopted: (adoption: Adoption) => void;
}

/** Think of any gaps as closed and see at once what it brings; keep the thought as a scenario, compare, adopt one as the plan. */
export function WhatIfCard({ base, onAdopted }: WhatIfCardProps) {
	const { report, words } = useSeen();
	const { t } = words;
	const titleOf = useMemo(() => titlesOf(report, words.lens), [report, words.lens]);
	return (
		<section className="card stack whatif" aria-labelledby="whatif-title">
			<Fold heading={<h2 id="whatif-title">{t("scenarios.whatIf")}</h2>}>
				<p className="soft">{t(base.gaps.length === 0 ? "scenarios.whatIf.noGaps" : "scenarios.whatIf.intro")}</p>
				<Bench base={base} titleOf={titleOf} onAdopted={onAdopted} />
			</Fold>
		</section>
	);
}

interface BenchProps extends WhatIfCardProps {
	titleOf: (id: string) => string;
}

function Bench({ base, titleOf, onAdopted }: BenchProps) {
	const { report, words } = useSeen();
	const { t } = words;
	const [chosen, setChosen] = useChoice();
	const [name, setName] = useState("");
	const list = useRef<HTMLDivElement>(null);
	const outcome = useMemo(() => outcomeOf(base, chosen), [base, chosen]);
	const tryOut = useCallback(
		(ids: string[], named: string) => {
			setChosen(() => new Set(ids));
			setName(named);
			list.current?.scrollIntoView({ block: "nearest" });
		},
		[setChosen],
	);
	return (
		<>
			{base.gaps.length > 0 && (
				<>
					<div className="whatif-bench" ref={list}>
						<GapList base={base} chosen={chosen} onChange={setChosen} titleOf={titleOf} />
						<OutcomeTotals report={report} outcome={outcome} />
						<OutcomePanel report={report} outcome={outcome} base={base} chosen={chosen} titleOf={titleOf} />
					</div>
					<div className="whatif-save">
						<SaveScenario closed={outcome.ids} name={name} onName={setName} />
						<Button look="quiet" onClick={() => setChosen(() => nothing)}>
							{t("scenarios.clear")}
						</Button>
					</div>
				</>
			)}
			<Scenarios base={base} titleOf={titleOf} onTry={tryOut} onAdopted={onAdopted} />
		</>
	);
}
