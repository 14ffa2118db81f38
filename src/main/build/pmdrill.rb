# A Homebrew formula. The build fills in what stands between at signs: the archive with its sum, and where it and its page
# lie, which PMDRILL_RELEASES and PMDRILL_HOMEPAGE say; without them it installs what was built here:
# brew install --formula target/dist/pmdrill.rb
class Pmdrill < Formula
  desc "Rehearsal room in a terminal for product managers who face technical interviews"
  homepage "@HOME@"
  url "@ARCHIVE@"
  version "@VERSION@"
  sha256 "@SHA256@"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    libexec.install "pmdrill"
    (bin/"pmdrill").write_env_script libexec/"pmdrill", Language::Java.overridable_java_home_env
    man1.install "pmdrill.1"
    generate_completions_from_executable(bin/"pmdrill", "completion", shells: [:bash, :zsh])
  end

  def post_install
    # Makes the start faster; it lies beside the launcher, for the Java that is here.
    system bin/"pmdrill", "--archive"
  end

  test do
    assert_match "system-design", shell_output("#{bin}/pmdrill decks")
  end
end
