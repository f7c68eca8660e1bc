import { canSign } from "../../domain/milestone/signOff.ts";
import { withParticipants } from "../../domain/review/changes.ts";
import { participantText } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { useEdit } from "../../ui/editing.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";

/** The policy of sign-off: whom the next milestone waits for. */
export function SignersCard() {
	const { review, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const people = review.participants.filter(canSign);
	const setDuty = (id: string, mustSign: boolean) =>
		edit((current) =>
			withParticipants(
				current,
				current.participants.map((person) => (person.id === id ? { ...person, mustSign } : person)),
			),
		);
	return (
		<section className="card stack" aria-labelledby="signers">
			<div>
				<h2 id="signers">{t("signers.title")}</h2>
				<p className="soft">{t("signers.hint")}</p>
			</div>
			{people.length > 0 && (
				<ul className="signers">
					{people.map((person) => (
						<li key={person.id}>
							<label>
								<input type="checkbox" checked={person.mustSign} onChange={(event) => setDuty(person.id, event.target.checked)} />
								<span>{participantText(person)}</span>
							</label>
						</li>
					))}
				</ul>
			)}
			<p>
				<Link to={paths.profile(review.id)}>{t(people.length > 0 ? "signers.more" : "signers.none")}</Link>
			</p>
		</section>
	);
}
