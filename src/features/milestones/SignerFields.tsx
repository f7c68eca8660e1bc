import { canSign } from "../../domain/milestone/signOff.ts";
import type { Participant } from "../../domain/review/review.ts";
import { participantText } from "../../i18n/reportWords.ts";
import { SelectField, TextField } from "../../ui/fields.tsx";
import { useWords } from "../../ui/seen.ts";
import type { Draft } from "./types.ts";

interface SignerFieldsProps {
	participants: Participant[];
	draft: Draft;
	error: string | undefined;
	onChange: (part: Partial<Draft>) => void;
}

/** Who signs: one of those who took part, or somebody else by name and role. */
export function SignerFields({ participants, draft, error, onChange }: SignerFieldsProps) {
	const { t } = useWords();
	const named = participants.filter(canSign);
	const choose = (id: string) => {
		const { name = "", role = "" } = named.find((person) => person.id === id) ?? {};
		onChange({ participant: id, name, role });
	};
	return (
		<>
			{named.length > 0 && (
				<SelectField
					label={t("sign.who")}
					value={draft.participant}
					options={[
						...named.map((person) => ({ value: person.id, label: participantText(person) })),
						{ value: "", label: t("sign.who.else") },
					]}
					onChange={choose}
				/>
			)}
			{draft.participant === "" && (
				<>
					<TextField label={t("sign.name")} value={draft.name} onChange={(name) => onChange({ name })} error={error} />
					<TextField label={t("sign.role")} value={draft.role} onChange={(role) => onChange({ role })} />
				</>
			)}
		</>
	);
}
