"""`python -m tests.conformance.mutants [NAME…]`: shows which case notices which fault in the Python runtime."""

import sys

from tests.conformance.runner.mutation import main

if __name__ == "__main__":
    sys.exit(main())
