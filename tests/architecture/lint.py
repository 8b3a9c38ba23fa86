#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the code base that a compiler does not hold: what may include what, sizes, markers.

    lint.py ROOT          prints file:line: rule: text for each fault, exits 1 on any
    lint.py --self-test   breaks each rule in a temporary tree and expects to be told
"""
import re
import sys
import tempfile
from pathlib import Path

LONGEST_FILE = 500
LONGEST_FUNCTION = 60
SHORT_FUNCTION = 20
SHORT_SHARE = 0.9
TEST_SHARE_DUE = 0.70    # what is wanted
TEST_SHARE_HELD = 0.70   # what is held now; this number may only grow
CODE_FOLDERS = ("modules", "app", "tests")
PROMISES = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
QT_PREFIX = re.compile(r'#\s*include\s*<(Qt[A-Z]\w*/|Qt(Core|Gui|Widgets|Sql|Test|Network)>)')
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
EXPECTED = re.compile(r"^\s*(?:virtual |static |inline |constexpr )*Expected<")
GLOBAL_STATE = re.compile(r"Q_GLOBAL_STATIC|static [A-Za-z:<>]+ ?[&*] ?instance\(")


def module_table(root):
    """{module: set of modules it may include} from cmake/modules.cmake."""
    text = (root / "cmake/modules.cmake").read_text()
    names = re.search(r"set\(mehfooz_modules ([^)]*)\)", text).group(1).split()
    table = {}
    for name in names:
        uses = re.search(rf"set\({name}_uses\s+([^)]*)\)", text).group(1)
        table[name] = set(re.findall(r"mehfooz::(\w+)", uses)) | {name}
    return table


def stripped(text):
    """The text with comments and literals blanked, lines kept."""
    pattern = re.compile(
        r'//[^\n]*|/\*.*?\*/|R"(?P<d>[^(\s]*)\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Za-z_])\'(?:\\.|[^\'\\\n])*\'', re.S)
    return pattern.sub(lambda m: re.sub(r"[^\n]", " ", m.group(0)), text)


def functions(text):
    """(first line, lines) of each outermost function body."""
    code = stripped(text)
    depth_stack, found, statement_start, inside = [], [], 0, None
    line = 1
    for at, char in enumerate(code):
        if char == "\n":
            line += 1
        elif char == "{":
            head = code[statement_start:at]
            is_function = inside is None and re.search(r"\)\s*(const|noexcept|override|final|mutable|->\s*[^;{}]+|:\s*[^;]*|\s)*$", head) \
                and not re.search(r"\b(namespace|class|struct|enum|union)\b[^()]*$", head)
            depth_stack.append(is_function)
            if is_function:
                inside = line
            statement_start = at + 1
        elif char == "}":
            if depth_stack and depth_stack.pop():
                found.append((inside, line - inside + 1))
                inside = None
            statement_start = at + 1
        elif char == ";" and inside is None:
            statement_start = at + 1
    return found


def code_lines(text):
    return sum(1 for line in stripped(text).splitlines() if line.strip())


def source_files(root):
    for folder in CODE_FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".cpp", ".h") and path.is_file():
                yield path


def check_includes(root, path, number, line, table, say):
    match = INCLUDE.match(line)
    if not match:
        return
    if QT_PREFIX.match(line):
        say(path, number, "qt-prefix", "write <QString>, not <QtCore/QString> nor an umbrella")
    parts = path.relative_to(root).parts
    first = match.group(2).split("/")[0]
    if parts[0] != "modules" or match.group(1) != "<" or "/" not in match.group(2) or first not in table:
        return
    if first not in table[parts[1]]:
        say(path, number, "module", f"{parts[1]} may not include {match.group(2)} (cmake/modules.cmake)")


def check_file(root, path, table, say):
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    if not lines or "SPDX-License-Identifier:" not in lines[0]:
        say(path, 1, "licence", "line 1 must carry SPDX-License-Identifier")
    if len(lines) > LONGEST_FILE:
        say(path, LONGEST_FILE, "file-size", f"{len(lines)} lines; {LONGEST_FILE} are allowed")
    product = path.relative_to(root).parts[0] != "tests"
    for number, line in enumerate(lines, 1):
        check_includes(root, path, number, line, table, say)
        if PROMISES.search(line):
            say(path, number, "promise", "no work is left for later")
        if product and EXPECTED.match(line) and path.suffix == ".h" and "=" not in line.split("(")[0] \
                and "(" in line and "[[nodiscard]]" not in lines[number - 2]:
            say(path, number, "nodiscard", "a function that returns Expected is [[nodiscard]]")
        if product and GLOBAL_STATE.search(line):
            say(path, number, "global", "no singletons and no global state")
    for first, length in functions(text):
        if length > LONGEST_FUNCTION:
            say(path, first, "function-size", f"{length} lines; {LONGEST_FUNCTION} are allowed")


def include_graph(root):
    graph = {}
    for path in sorted((root / "modules").rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        module = root / "modules" / path.relative_to(root / "modules").parts[0]
        node = str(path.relative_to(root))
        graph[node] = set()
        for line in path.read_text(encoding="utf-8").splitlines():
            match = INCLUDE.match(line)
            if not match:
                continue
            for base in [path.parent, module / "src"] + sorted((root / "modules").glob("*/include")):
                target = base / match.group(2)
                if target.is_file():
                    graph[node].add(str(target.resolve().relative_to(root.resolve())))
                    break
    return graph


def check_cycles(root, say):
    graph, state = include_graph(root), {}

    def visit(node, trail):
        state[node] = 1
        for target in sorted(graph.get(node, ())):
            if state.get(target) == 1:
                say(root / node, 1, "cycle", " > ".join(trail[trail.index(target):] + [target]) if target in trail else target)
            elif target not in state:
                visit(target, trail + [target])
        state[node] = 2

    for node in sorted(graph):
        if node not in state:
            visit(node, [node])


def check_shares(root, say):
    product = tests = 0
    lengths = []
    for path in source_files(root):
        text = path.read_text(encoding="utf-8")
        if path.relative_to(root).parts[0] == "tests":
            tests += code_lines(text)
        else:
            product += code_lines(text)
            lengths += [length for _, length in functions(text)]
    if product and tests / product < TEST_SHARE_HELD:
        say(root / "tests", 0, "test-share", f"{tests} lines of tests for {product} of code; {TEST_SHARE_HELD:.0%} are held")
    if lengths and sum(length <= SHORT_FUNCTION for length in lengths) / len(lengths) < SHORT_SHARE:
        say(root / "modules", 0, "short-functions", f"nine of ten functions must have at most {SHORT_FUNCTION} lines")
    return product, tests, lengths


def check_build_files(root, say):
    for path in [root / "CMakeLists.txt"] + sorted(p for f in ("cmake",) + CODE_FOLDERS for p in (root / f).rglob("*")
                                                   if p.name == "CMakeLists.txt" or p.suffix == ".cmake"):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(r"file\s*\(\s*GLOB|^\s*(include_directories|link_libraries|add_definitions|add_compile_options)\s*\(", line):
                say(path, number, "cmake", "name targets and files; no GLOB and no global settings")


def check_catalogues(root, say):
    for path in sorted((root / "translations").glob("*.ts")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if 'type="unfinished"' in line or 'type="obsolete"' in line or 'type="vanished"' in line:
                say(path, number, "catalogue", "every entry must be finished and in use")
        for match in re.finditer(r'numerus="yes".*?</message>', path.read_text(encoding="utf-8"), re.S):
            if match.group(0).count("<numerusform>") != 2:
                say(path, 0, "plural", "a plural entry has two forms: " + match.group(0)[:80].replace("\n", " "))


def lint(root):
    faults = []

    def say(path, line, rule, text):
        faults.append(f"{Path(path).relative_to(root)}:{line}: {rule}: {text}")

    table = module_table(root)
    for path in source_files(root):
        check_file(root, path, table, say)
    check_cycles(root, say)
    figures = check_shares(root, say)
    check_build_files(root, say)
    check_catalogues(root, say)
    return faults, figures


GOOD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
BROKEN = {
    "qt-prefix": ("modules/a/src/x.cpp", GOOD + "#include <QtCore/QString>\n"),
    "module": ("modules/a/src/x.cpp", GOOD + "#include <b/y.h>\n"),
    "licence": ("modules/a/src/x.cpp", "int x;\n"),
    "file-size": ("modules/a/src/x.cpp", GOOD + "int f();\n" * 500),
    "function-size": ("modules/a/src/x.cpp", GOOD + "int f(int x)\n{\n" + "    ++x;\n" * 60 + "    return x;\n}\n"),
    "promise": ("modules/a/src/x.cpp", GOOD + "// TO" + "DO later\n"),
    "nodiscard": ("modules/a/include/a/x.h", GOOD + "\nExpected<int> f(int x);\n"),
    "global": ("modules/a/src/x.cpp", GOOD + "static Foo &instance();\n"),
    "cycle": ("modules/b/include/b/y.h", GOOD + "#include <b/z.h>\n"),
    "test-share": ("modules/a/src/x.cpp", GOOD + "int f();\n" * 50),
    "cmake": ("modules/a/CMakeLists.txt", "file(GLOB sources *.cpp)\n"),
    "catalogue": ("translations/a.ts", '<translation type="unfinished"></translation>\n'),
    "plural": ("translations/a.ts", '<message numerus="yes"><translation><numerusform>x</numerusform></translation></message>\n'),
}


def write_good_tree(root):
    files = {
        "CMakeLists.txt": "",
        "cmake/modules.cmake": "set(mehfooz_modules a b)\nset(a_uses Qt6::Core)\nset(b_uses mehfooz::a)\n",
        "modules/a/src/w.cpp": GOOD + "int g(int x)\n{\n    return x;\n}\n",
        "modules/b/include/b/z.h": GOOD + "#include <b/y.h>\n",
        "modules/b/include/b/y.h": GOOD + "int h();\n",
        "tests/t.cpp": GOOD + "int a;\n" * 10,
        "app/m.cpp": GOOD,
        "translations/empty.ts": "",
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def self_test():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_good_tree(root)
        if lint(root)[0]:
            print("a good tree has faults:", lint(root)[0])
            failed += 1
    for rule, (name, text) in BROKEN.items():
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            write_good_tree(root)
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            if not any(f": {rule}: " in fault for fault in lint(root)[0]):
                print(f"rule {rule} was broken and nothing was said")
                failed += 1
    print(f"{len(BROKEN) + 1 - failed} passed, {failed} failed")
    return 1 if failed else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    faults, (product, tests, lengths) = lint(Path(sys.argv[1]))
    print("\n".join(faults))
    short = sum(length <= SHORT_FUNCTION for length in lengths)
    print(f"{product} lines of code, {tests} of tests ({tests / max(product, 1):.0%}, {TEST_SHARE_DUE:.0%} are wanted); "
          f"{len(lengths)} functions, {short / max(len(lengths), 1):.0%} with at most {SHORT_FUNCTION} lines; {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
