import { useState } from "react";
import { withPlanning } from "../../../domain/review/changes.ts";
import { Button } from "../../../ui/Button.tsx";
import { useEdit } from "../../../ui/editing.ts";
import { TextField } from "../../../ui/fields.tsx";
import { useSeen } from "../../../ui/seen.ts";
import { findByName, withSaved } from "./scenarios.ts";

interface SaveScenarioProps {
	/** What would be saved. */
	closed: string[];
	name: string;
	onName: (name: string) => void;
}

/** Keeps what is chosen under a name; a name that is taken means that scenario, and the button says so. */
export function SaveScenario({ closed, name, onName }: SaveScenarioProps) {
	const { review, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const [said, setSaid] = useState("");
	const { scenarios } = review.planning;
	const full = name.trim() || t("scenarios.named", { n: scenarios.length + 1 });
	const former = findByName(scenarios, full);
	const save = () => {
		if (closed.length === 0) return setSaid(t("scenarios.save.nothing"));
		edit((current) => withPlanning(current, { scenarios: withSaved(current.planning.scenarios, full, closed) }));
		onName(full);
		setSaid(t("scenarios.saved", { name: full }));
	};
	return (
		<form
			className="whatif-save-form"
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<TextField label={t("scenarios.name")} value={name} placeholder={full} onChange={onName} />
			<Button type="submit">{former ? t("scenarios.replace", { name: former.name }) : t("scenarios.save")}</Button>
			<p className="soft whatif-said" role="status">
				{said}
			</p>
		</form>
	);
}
