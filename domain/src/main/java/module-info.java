/** domain decides. It needs nothing but the Java platform, so that a merchant can embed it as it is. */
module kassa.domain {}
