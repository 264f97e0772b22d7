import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates files as PDF/UA-1: a line for each, and under it one for each rule that it breaks. */
public class Validate {
  private static final PDFAFlavour UA1 = PDFAFlavour.byFlavourId("ua1");

  public static void main(String[] paths) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    int faulty = 0;
    for (String path : paths) {
      ValidationResult result = validate(path);
      boolean right = result.isCompliant() && result.getTotalAssertions() > 0;
      System.out.println((right ? "right " : "WRONG ") + path + " (" + result.getTotalAssertions() + " assertions)");
      broken(result).forEach((rule, told) -> System.out.println("  " + rule + ": " + told));
      faulty += right ? 0 : 1;
    }
    System.exit(faulty > 0 || paths.length == 0 ? 1 : 0);
  }

  private static ValidationResult validate(String path) throws Exception {
    try (InputStream file = new FileInputStream(path);
        PDFAParser parser = Foundries.defaultInstance().createParser(file, UA1);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(UA1, false)) {
      return validator.validate(parser);
    }
  }

  /** What each broken rule says, where it was first broken. */
  private static Map<String, String> broken(ValidationResult result) {
    Map<String, String> told = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        told.putIfAbsent(rule, assertion.getMessage() + " at " + assertion.getLocation().getContext());
      }
    }
    return told;
  }
}
