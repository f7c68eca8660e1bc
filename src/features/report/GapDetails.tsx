import { useRef } from "react";
import { flushSync } from "react-dom";
import type { Order } from "../../domain/judge/priority.ts";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { EditContext, type EditReview, useEdit } from "../../ui/editing.ts";
import { Checks } from "./Checks.tsx";
import { CopyGap } from "./CopyGap.tsx";
import { DecisionForm } from "./decide/DecisionForm.tsx";
import { Prerequisites } from "./Prerequisites.tsx";
import { Price } from "./Price.tsx";
import { Remedy } from "./Remedy.tsx";
import { TensionsHere } from "./TensionsHere.tsx";
import { rowDetailsId } from "./useOpenRow.ts";
import { WhyHere } from "./WhyHere.tsx";

interface GapDetailsProps {
	gap: GapRow;
	order: Order;
	/** In how many draws it stays among the first ten, if it is one of them and that is known. */
	stays: number | undefined;
	/** Names to choose an owner from. */
	people: string[];
	/** Puts it on the clipboard as Markdown; false where that is refused. */
	onCopy: () => Promise<boolean>;
}

/** All there is to a gap: what to do, why it stands where it stands, what it costs, and what the team does about it. */
export function GapDetails({ gap, order, stays, people, onCopy }: GapDetailsProps) {
	const edit = useEdit();
	const box = useRef<HTMLDivElement>(null);
	/** An edit can move the row to another place: what is being typed in stays where the eyes are. */
	const steady: EditReview = (change) => {
		const top = () => box.current?.getBoundingClientRect().top ?? 0;
		const before = top();
		flushSync(() => edit(change));
		window.scrollBy({ top: top() - before, behavior: "instant" });
	};
	return (
		<EditContext value={steady}>
			<div className="report-details" id={rowDetailsId(gap.id)} ref={box}>
				<Remedy gap={gap} />
				<WhyHere gap={gap} order={order} stays={stays} />
				<div className="stack report-around">
					<Price gap={gap} />
					<TensionsHere gap={gap} />
					<Prerequisites gap={gap} />
					<Checks gap={gap} />
				</div>
				<DecisionForm gap={gap} people={people} />
				<CopyGap onCopy={onCopy} />
			</div>
		</EditContext>
	);
}
