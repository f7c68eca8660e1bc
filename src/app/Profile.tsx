import { useState } from "react";
import { LensesSection } from "../features/profile/LensesSection.tsx";
import { ProfileScreen } from "../features/profile/ProfileScreen.tsx";
import { useWords } from "../ui/seen.ts";
import { useLibrary } from "./library/useLibrary.ts";

/** The profile, with the lenses that the review may have beside those it has. */
export function Profile() {
	const [isOpen, setOpen] = useState(false);
	return <ProfileScreen lenses={isOpen ? <WithLibrary /> : <LensesSection library={null} onOpen={() => setOpen(true)} />} />;
}

/** All lenses are read only once somebody asks for them. */
function WithLibrary() {
	const { language } = useWords();
	return <LensesSection library={useLibrary(language)} isOpen />;
}
