import { type FormEvent, useState } from "react";
import type { Participant } from "../../domain/review/review.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";

interface AddVoterProps {
	/** Who takes part and does not vote yet. */
	offered: Participant[];
	onAdd: (name: string) => void;
}

/** Who votes: one of those who take part, or any other name. */
export function AddVoter({ offered, onAdd }: AddVoterProps) {
	const { t } = usePhrases();
	const [name, setName] = useState("");
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (name.trim() === "") return;
		setName("");
		onAdd(name);
	};
	return (
		<form className="profile-add-voter" onSubmit={submit}>
			<TextField label={t("profile.vote.add")} value={name} onChange={setName} />
			<Button type="submit">{t("common.add")}</Button>
			{offered.length > 0 && (
				<ul className="row">
					{offered.map((person) => (
						<li key={person.id}>
							<Button
								look="quiet"
								aria-label={t("profile.vote.addPerson", { name: person.name })}
								onClick={() => onAdd(person.name)}
							>
								+ {person.name}
							</Button>
						</li>
					))}
				</ul>
			)}
		</form>
	);
}
