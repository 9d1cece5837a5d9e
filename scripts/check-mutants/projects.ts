/** The tests of the add-on's behaviour. The browser's tests take too long for each mutant, and the others do not run `src`. */
export const projects = ["alone", "with grid", "with own modules"];
