/** What of a review waits for the caller, as the to-do list says it: nobody is shown a form that would be refused. */
export interface Forms {
  confirm: boolean;
  /** The seats for which the caller has to speak. */
  seats: string[];
  conclude: boolean;
}

export function forms(toDos: readonly { step: string; holder: string }[]): Forms {
  return {
    confirm: toDos.some((one) => one.step === 'CONFIRM'),
    seats: toDos.filter((one) => one.step === 'OPINION').map((one) => one.holder),
    conclude: toDos.some((one) => one.step === 'CONCLUDE'),
  };
}
